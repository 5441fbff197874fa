// Preact: marked, DOMPurify, reading-time, sharer.js.

export const preact = {
  id: "preact",
  name: "Preact + marked",
  kind: "peer",
  main: "main.jsx",
  host: ({ markdown }) => `<article class="contestant" data-source="${markdown}"></article>`,
  share: "[data-sharer=telegram]",
  read: (address) => window.read(address),
};
