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

async function taken(page, { contestant, size }) {
  const turns = [];
  for (let turn = 0; turn <= TURNS; turn += 1) {
    const name = turn % 2 === 0 ? NEXT.name : size;
    const wanted = { signs: ["painted", "whole"], opening: opening(name), closing: closing(name) };
    await page.run((wanted) => window.bench.look(wanted), wanted);
    await page.run(contestant.read, source(name));
    turns.push(await until(page, wanted.signs));
    await page.heap();
  }
  // The first turn had the article to fetch; later ones find it in the cache.
  return turns.slice(1);
}
