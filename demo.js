// The demo page as a stranger would write it: it knows the element by its attributes, content and events only.
"use strict";

const reader = document.querySelector("liseuse-reader");
const samples = [...document.querySelectorAll("nav a")];
const types = { text: "text/plain", markdown: "text/markdown", html: "text/html" };
const extensions = { md: "markdown", markdown: "markdown", txt: "text", text: "text", html: "html", htm: "html" };

const french = navigator.languages.find((language) => /^(en|fr)\b/i.test(language))?.startsWith("fr");
if (french) {
  document.documentElement.lang = "fr";
  for (const element of document.querySelectorAll("[data-fr]")) element.textContent = element.dataset.fr;
}

function sourceOf(link) {
  return new URL(link.href).searchParams.get("src");
}

/** Shows the article that the page's address names, or the sample in the reader's language. */
function follow() {
  const asked = new URLSearchParams(location.search).get("src");
  const home = samples.find((link) => link.lang === document.documentElement.lang);
  const source = asked || sourceOf(home);
  for (const link of samples) {
    if (sourceOf(link) === source) {
      link.setAttribute("aria-current", "page");
      link.scrollIntoView({ block: "nearest", inline: "nearest" });
    } else link.removeAttribute("aria-current");
  }
  reader.removeAttribute("format");
  if (reader.getAttribute("src") !== source) reader.setAttribute("src", source);
}

// The block of data below never runs, but a page that requires trusted types asks for a policy all the same.
const policy = globalThis.trustedTypes?.createPolicy("demo", { createScript: (text) => text });

/** Shows a text that has no address. */
function show(text, format) {
  const script = document.createElement("script");
  script.type = types[format] ?? types[looksLike(text)];
  script.text = policy?.createScript(text) ?? text;
  for (const link of samples) link.removeAttribute("aria-current");
  reader.replaceChildren(script);
  reader.removeAttribute("src");
  reader.setAttribute("format", format);
  scrollTo({ top: 0 });
}

/** Pasted text has neither a type nor an extension: its first signs of markup must do. */
function looksLike(text) {
  if (/^\s*<(!doctype|html|article|body)\b/i.test(text)) return "html";
  return /^(---|\+\+\+)\s*$|^#{1,6} \S|^```|\]\(\S+\)|\*\*\S/m.test(text) ? "markdown" : "text";
}

async function open(file) {
  const extension = file.name.split(".").pop().toLowerCase();
  show(await file.text(), extensions[extension] ?? "auto");
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href^='?']");
  if (link && event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey) {
    event.preventDefault();
    history.pushState(null, "", link.getAttribute("href"));
    follow();
    scrollTo({ top: 0 });
  }
  const target = document.getElementById(event.target.closest("[data-open]")?.dataset.open);
  if (target instanceof HTMLDialogElement) target.showModal();
  else target?.click();
});
addEventListener("popstate", follow);

const paste = document.getElementById("paste");
paste.addEventListener("close", () => {
  const text = document.getElementById("paste-text").value;
  if (paste.returnValue === "read" && text.trim()) show(text, document.getElementById("paste-format").value);
  paste.returnValue = "";
});

const file = document.getElementById("file");
file.addEventListener("change", () => {
  if (file.files[0]) open(file.files[0]);
  file.value = "";
});

const holdsFile = (event) => event.dataTransfer?.types.includes("Files");
const dropping = (on) => document.documentElement.classList.toggle("dropping", on);
addEventListener("dragover", (event) => {
  if (!holdsFile(event)) return;
  event.preventDefault();
  dropping(true);
});
addEventListener("dragleave", (event) => {
  if (!event.relatedTarget) dropping(false);
});
addEventListener("drop", (event) => {
  dropping(false);
  if (!holdsFile(event)) return;
  event.preventDefault();
  if (event.dataTransfer.files[0]) open(event.dataTransfer.files[0]);
});

reader.addEventListener("liseuse-ready", (event) => {
  document.title = event.detail?.title ? `${event.detail.title} · Liseuse` : "Liseuse";
});

follow();
