// A visit of a page: opened, watched until everything is there and quiet, and left; or given up after a while.

import { closing, opening } from "../articles.js";
import { observe } from "../observe.js";
import { page as pageOf } from "../site.js";

/** How long an article may take, in milliseconds. */
export const LIMIT = 30_000;
const PAUSE = 100;
/** A page is quiet when it works less than this part of the time. */
const QUIET = 0.1;

/** What a measurement gives in place of figures when an article took too long. */
export class TooLong extends Error {}

/** Opens a page and waits until it is quiet; then does something with it, if there is something to do. */
export async function visit(reader, site, { contestant, size, condition, widgets = 1 }, then = () => ({})) {
  const page = await reader.open(condition);
  try {
    const { share, isInShadow = false } = contestant;
    await page.before(observe, { share, isInShadow, opening: opening(size), closing: closing(size) });
    await page.go(site + pageOf(contestant, size, widgets));
    const signs = share ? ["painted", "shared", "whole"] : ["painted", "whole"];
    const seen = await within(LIMIT, until(page, signs));
    await within(LIMIT, quiet(page));
    return { ...seen, ...(await costs(page)), ...(await within(LIMIT, then(page))) };
  } finally {
    await within(5000, page.close()).catch(() => {});
  }
}

/** Waits for signs on a page and gives their moments. */
export async function until(page, signs) {
  for (;;) {
    const moments = await page.run(() => window.bench?.moments ?? {});
    if (signs.every((sign) => sign in moments)) return moments;
    await pause();
  }
}

/** Waits until a page has little to do for half a second. */
export async function quiet(page) {
  const turns = 5;
  for (let calm = 0, before = await page.worked(), since = performance.now(); calm < turns; ) {
    await pause();
    const [worked, now] = [await page.worked(), performance.now()];
    calm = worked - before < QUIET * (now - since) ? calm + 1 : 0;
    [before, since] = [worked, now];
  }
}

/** Gives up on what does not come. */
export async function within(limit, work) {
  let timer;
  const given = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new TooLong(`more than ${limit / 1000} s`)), limit);
  });
  return Promise.race([work, given]).finally(() => clearTimeout(timer));
}

async function costs(page) {
  const { tasks, shift } = await page.run(() => ({ tasks: window.bench.tasks, shift: window.bench.shift }));
  const blocking = tasks.reduce((sum, task) => sum + task - 50, 0);
  return { longest: Math.max(0, ...tasks), blocking, shift };
}

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE));
