// zero-md 3, without highlighting of code, formulas and style sheets: its lightest self.

export const zeroMd = {
  id: "zero-md",
  name: "zero-md",
  kind: "peer",
  main: "main.js",
  host: ({ markdown }) => `<zero-md class="contestant" src="${markdown}"></zero-md>`,
  isInShadow: true,
  read: (address) => document.querySelector("zero-md").setAttribute("src", address),
};
