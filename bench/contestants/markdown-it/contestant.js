// No framework: markdown-it, DOMPurify, reading-time, mark.js for the quotations, sharer.js.

export const markdownIt = {
  id: "markdown-it",
  name: "markdown-it",
  kind: "peer",
  main: "main.js",
  host: ({ markdown }) => `<article class="contestant" data-source="${markdown}"></article>`,
  share: "[data-sharer=telegram]",
  read: (address) => window.read(address),
};
