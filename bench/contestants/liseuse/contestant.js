// Liseuse as its README says: one script, and an element with the address of its article.

export const liseuse = {
  id: "liseuse",
  name: "Liseuse",
  kind: "ours",
  script: "/liseuse/liseuse.js",
  host: ({ markdown }) =>
    `<liseuse-reader class="contestant" src="${markdown}" networks="telegram whatsapp facebook x linkedin reddit email"></liseuse-reader>`,
  share: "[data-network=telegram]",
  isInShadow: true,
  read: (address) => document.querySelector("liseuse-reader").setAttribute("src", address),
};
