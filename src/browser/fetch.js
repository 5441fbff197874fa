// Fetches an article: its address, type and text, or in a word or a status why it did not arrive.

import { turn } from "./turns.js";

const LONG = 1e6;
const MEDIA = /^\s*(?:(?:image|audio|video|font)\/|application\/(?:pdf|zip))/i;

export const article = async (address, limit, signal) => {
  const url = resolve(address);
  if (!url) return "address";
  const early = asked.get(url.href);
  asked.delete(url.href);
  const answer = await (early ?? fetch(url, { signal }).catch(() => undefined));
  if (!answer) return blame(url);
  // A `blob:` or `data:` address answers 200 as well.
  if (!answer.ok) return answer.status;
  const mime = answer.headers.get("content-type") ?? undefined;
  if (MEDIA.test(mime)) return "not-text";
  if (answer.headers.get("content-length") > limit) return "too-large";
  const bytes = await read(answer, limit).catch(() => "unreachable");
  if (!(bytes instanceof Uint8Array)) return bytes;
  const content = text(bytes) ?? bytes;
  // It may have been there before the program, which has only just begun, or be long to decode: what follows has a turn
  // of its own then.
  if (early || bytes.length > LONG) await turn();
  return [answer.url || url.href, mime, content];
};

// Only what may be in another encoding, or no text at all, is left as bytes.
const text = (bytes) => {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (!/^%PDF-|[\0-\x08\x0e-\x1f]/.test(text)) return text;
  } catch {}
};

const resolve = (address) => {
  try {
    const url = new URL(address, document.baseURI);
    return /^(?:https?|blob|data):$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
};

// What the page's elements are going to ask for comes while the program itself is on its way, where it is not there yet.
const asked = new Map();
const waiting = customElements.get("liseuse-reader") ? [] : document.querySelectorAll("liseuse-reader[src]");
for (const element of waiting) {
  const url = resolve(element.getAttribute("src"));
  if (url && !asked.has(url.href)) asked.set(url.href, fetch(url).catch(() => undefined));
}

// Why a request failed: browsers tell a page only that it did.
const blame = (url) => {
  if (!navigator.onLine) return "offline";
  if (url.origin === location.origin) return "unreachable";
  // A request whose answer can't be read goes through even where the server lets no other page read it.
  return fetch(url, { mode: "no-cors" }).then(() => "cors", () => "unreachable");
};

const join = (parts, bytes) => {
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};

const read = async (answer, limit) => {
  const reader = answer.body?.getReader();
  const parts = [];
  let size = 0;
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    size += value.length;
    if (size > limit) {
      // What is not read any more is not sent either; the answer no longer matters.
      reader.cancel();
      return "too-large";
    }
  }
  return join(parts, new Uint8Array(size));
};
