// What the command was told.

import { SIZES } from "./articles.js";
import { CONTESTANTS } from "./contestants/all.js";

export const USAGE = `cargo xtask bench
  --quick              one round of 13 KB alone
  --rounds N           at most so many rounds
  --only NAME,NAME     only these: ${CONTESTANTS.map(({ id }) => id).join(" ")}
  --sizes SIZE,SIZE    only these: ${Object.keys(SIZES).join(" ")}
  --readme             puts the table into README.md
  --print              prints the last run again, and measures nothing`;

/** Reads them; anything unknown is an error that says what there is. */
export function options(words) {
  const read = { rounds: Infinity, contestants: CONTESTANTS, sizes: Object.keys(SIZES), readme: false, print: false };
  for (let rest = [...words]; rest.length > 0; ) {
    const word = rest.shift();
    if (word === "--quick") Object.assign(read, { rounds: 1, sizes: ["13k"] });
    else if (word === "--readme" || word === "--print") read[word.slice(2)] = true;
    else if (word === "--rounds") read.rounds = number(rest.shift());
    else if (word === "--only") read.contestants = some(rest.shift(), CONTESTANTS, ({ id }) => id);
    else if (word === "--sizes") read.sizes = some(rest.shift(), Object.keys(SIZES), (size) => size);
    else throw new Error(`not understood: ${word}\n\n${USAGE}`);
  }
  return read;
}

function number(word) {
  if (!/^[1-9]\d*$/.test(word)) throw new Error(`--rounds takes a number\n\n${USAGE}`);
  return Number(word);
}

function some(word = "", all, name) {
  return word.split(",").map((wanted) => {
    const found = all.find((one) => name(one) === wanted);
    if (!found) throw new Error(`there is no \`${wanted}\`\n\n${USAGE}`);
    return found;
  });
}
