// An article as a Preact component.
/** @jsxImportSource preact */

import DOMPurify from "dompurify";
import { marked } from "marked";
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import readingTime from "reading-time/lib/reading-time";
import "sharer.js";

const WAYS = ["telegram", "whatsapp", "facebook", "x", "linkedin", "reddit", "email"];

function Article({ source }) {
  const [text, setText] = useState("");
  useEffect(() => {
    fetch(source).then((response) => response.text()).then(setText);
  }, [source]);
  useEffect(() => window.Sharer.init(), [text]);
  if (!text) return null;
  return (
    <>
      <p>{readingTime(text).text}</p>
      <div dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(marked.parse(text)) }} />
      <p>{WAYS.map((way) => <button key={way} data-sharer={way} data-url={location.href}>{way}</button>)}</p>
    </>
  );
}

const hosts = [...document.querySelectorAll(".contestant")];
window.read = (address) => hosts.forEach((host) => render(<Article source={address} />, host));
for (const host of hosts) render(<Article source={host.dataset.source} />, host);
