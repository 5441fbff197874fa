// Makes the elements that a galley describes, in one go: a call from Rust for each of them would take longer.

const OPEN = 0;
const ATTRIBUTE = 1;
const WORDS = 2;

const make = (steps, words) => {
  const page = document.createDocumentFragment();
  const list = words.split("\0");
  let at = 0;
  let open = page;
  for (const step of steps) {
    if (step === OPEN) open = open.appendChild(document.createElement(list[at++]));
    else if (step === ATTRIBUTE) open.setAttribute(list[at++], list[at++]);
    else if (step === WORDS) open.appendChild(document.createTextNode(list[at++]));
    else open = open.parentNode;
  }
  return page.firstChild;
};

// A page that breaks what makes elements breaks the widget: it ends as it does after a panic.
export const set = (steps, words) => {
  try {
    return make(steps, words);
  } catch ({ message }) {
    throw new WebAssembly.RuntimeError(message);
  }
};
