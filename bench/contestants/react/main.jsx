// An article as a React component.

import readingTime from "reading-time/lib/reading-time";
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import Markdown from "react-markdown";
import {
  EmailIcon, EmailShareButton, FacebookIcon, FacebookShareButton, LinkedinIcon, LinkedinShareButton, RedditIcon,
  RedditShareButton, TelegramIcon, TelegramShareButton, WhatsappIcon, WhatsappShareButton, XIcon, XShareButton,
} from "react-share";
import rehypeRaw from "rehype-raw";
import rehypeSanitize from "rehype-sanitize";
import remarkGfm from "remark-gfm";

const WAYS = [
  [TelegramShareButton, TelegramIcon],
  [WhatsappShareButton, WhatsappIcon],
  [FacebookShareButton, FacebookIcon],
  [XShareButton, XIcon],
  [LinkedinShareButton, LinkedinIcon],
  [RedditShareButton, RedditIcon],
  [EmailShareButton, EmailIcon],
];

function Article({ source }) {
  const [text, setText] = useState("");
  useEffect(() => {
    fetch(source).then((response) => response.text()).then(setText);
  }, [source]);
  if (!text) return null;
  return (
    <>
      <p>{readingTime(text).text}</p>
      <Markdown remarkPlugins={[remarkGfm]} rehypePlugins={[rehypeRaw, rehypeSanitize]}>{text}</Markdown>
      <p className="share">
        {WAYS.map(([Button, Icon], way) => <Button key={way} url={location.href}><Icon size={32} /></Button>)}
      </p>
    </>
  );
}

const roots = [...document.querySelectorAll(".contestant")].map((host) => [createRoot(host), host.dataset.source]);
window.read = (address) => roots.forEach(([root]) => root.render(<Article source={address} />));
for (const [root, source] of roots) root.render(<Article source={source} />);
