// An article by libraries alone, its quotations marked.

import DOMPurify from "dompurify";
import Mark from "mark.js";
import MarkdownIt from "markdown-it";
import readingTime from "reading-time/lib/reading-time";
import "sharer.js";

const WAYS = ["telegram", "whatsapp", "facebook", "x", "linkedin", "reddit", "email"];
const markdown = new MarkdownIt({ html: true });

async function show(host, address) {
  const response = await fetch(address);
  const text = await response.text();
  const buttons = WAYS.map((way) => `<button data-sharer="${way}" data-url="${location.href}">${way}</button>`);
  const article = DOMPurify.sanitize(markdown.render(text));
  host.innerHTML = `<p>${readingTime(text).text}</p><div>${article}</div><p>${buttons.join(" ")}</p>`;
  new Mark(host.children[1]).markRegExp(/“[^”]+”/g);
  window.Sharer.init();
}

const hosts = [...document.querySelectorAll(".contestant")];
window.read = (address) => hosts.forEach((host) => show(host, address));
for (const host of hosts) show(host, host.dataset.source);
