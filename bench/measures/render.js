// Another article of the same length in the place of one that is there.

import { closing, opening } from "../articles.js";
import { NEXT, source } from "../site.js";
import { until, visit } from "./visit.js";

const TURNS = 4;

/** Puts two articles in each other's place a few times; gives a list for each figure. */
export async function render(reader, site, job) {
  const { turns } = await visit(reader, site, job, async (page) => ({ turns: await taken(page, job) }));
  return { again: { first: turns.map(({ painted }) => painted), rendered: turns.map(({ whole }) => whole) } };
}

/** Looks for an article and asks for it, at the same moment; it runs in the page. */
function begin(wanted, read, address) {
  window.bench.look(wanted);
  return eval(`(${read})`)(address);
}

async function taken(page, { contestant, size }) {
  const turns = [];
  for (let turn = 0; turn <= TURNS; turn += 1) {
    const name = turn % 2 === 0 ? NEXT.name : size;
    const wanted = { signs: ["painted", "whole"], opening: opening(name), closing: closing(name) };
    await page.run(begin, wanted, String(contestant.read), source(name));
    turns.push(await until(page, wanted.signs));
    await page.heap();
  }
  // The first turn had the article to fetch; later ones find it in the cache.
  return turns.slice(1);
}
