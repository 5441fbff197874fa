// The limit of what a script can do: the browser's own parser on the finished HTML of an article.

export const browser = {
  id: "browser",
  name: "browser's parser",
  kind: "limit",
  main: "main.js",
  host: ({ html }) => `<article class="contestant" data-source="${html}"></article>`,
  share: ".share a",
  read: (address) => window.read(address.replace(/\.md$/, ".html")),
};
