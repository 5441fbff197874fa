// React 19: react-markdown with tables and safe raw HTML, react-share, reading-time.

export const react = {
  id: "react",
  name: "React",
  kind: "peer",
  main: "main.jsx",
  host: ({ markdown }) => `<article class="contestant" data-source="${markdown}"></article>`,
  share: ".share [aria-label*=Telegram]",
  read: (address) => window.read(address),
};
