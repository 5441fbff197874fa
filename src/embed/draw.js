// Makes the nodes that a galley describes, in one go: a call from Rust for each of them would take longer.
import { surrender } from "./element.js";

const OPEN = 0;
const ATTRIBUTE = 1;
const WORDS = 2;

const make = (steps, words) => {
  const page = document.createDocumentFragment();
  const list = words.split("\0");
  let at = 0;
  let open = page;
  for (let next = 0; next < steps.length; next += 1) {
    const step = steps[next];
    if (step === OPEN) open = open.appendChild(document.createElement(list[at++]));
    else if (step === ATTRIBUTE) open.setAttribute(list[at++], list[at++]);
    else if (step === WORDS) open.appendChild(document.createTextNode(list[at++]));
    else open = open.parentNode;
  }
  return page;
};

// A page whose own functions fail is as bad as a panic: what is drawn can't be trusted.
const draw = (how) => (place, steps, words) => {
  try {
    how(place, make(steps, words));
  } catch (error) {
    surrender(error);
  }
};

export const add = draw((place, fresh) => place.append(fresh));

export const renew = draw((place, fresh) => align(place, fresh));

export const renewNode = draw((node, fresh) => alignNode(node, fresh.firstChild));

const align = (place, fresh) => {
  const now = [...place.childNodes];
  const next = [...fresh.childNodes];
  next.forEach((node, at) => (at in now ? alignNode(now[at], node) : place.append(node)));
  now.slice(next.length).forEach((node) => node.remove());
};

const alignNode = (now, next) => {
  // What stands in a named place is drawn by others.
  if (now.dataset?.place && now.dataset.place === next.dataset?.place) return;
  if (now.isEqualNode(next)) return;
  // Were the words of a paragraph moved into new elements one by one, browsers would count that as a jump of the layout.
  if (now.nodeName !== next.nodeName || !now.attributes || now.dataset.paragraph) return now.replaceWith(next);
  for (const { name } of [...now.attributes]) if (!next.hasAttribute(name)) now.removeAttribute(name);
  for (const { name, value } of next.attributes) now.setAttribute(name, value);
  if ("checked" in now) now.checked = next.checked;
  align(now, next);
};
