// Liseuse around the article that its page already holds.

export const liseuseInline = {
  id: "liseuse-inline",
  name: "Liseuse, inline",
  kind: "ours",
  script: "/liseuse/liseuse.js",
  host: ({ content }) =>
    `<liseuse-reader class="contestant" networks="telegram whatsapp facebook x linkedin reddit email">${content}</liseuse-reader>`,
  share: "[data-network=telegram]",
  isInShadow: true,
};
