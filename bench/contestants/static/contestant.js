// The limit of first visits: a page that holds the finished HTML of its article, and no script.

export const staticPage = {
  id: "static",
  name: "static page",
  kind: "limit",
  host: ({ finished }) => `<article class="contestant">${finished}</article>`,
  share: ".share a",
};
