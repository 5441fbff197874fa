// The bench: builds the site, measures every contestant in turn, round after round, and says what came out.

import { copyFile, readFile, writeFile } from "node:fs/promises";
import { cpus, totalmem } from "node:os";
import { Browser } from "./browser.js";
import { CONTESTANTS, LIMIT } from "./contestants/all.js";
import { TooLong, visit, within } from "./measures/visit.js";
import { options } from "./options.js";
import { PLAN, jobsOf, keyOf } from "./plan.js";
import { writeReadme } from "./report/readme.js";
import { ratios, tables } from "./report/tables.js";
import { judged } from "./report/targets.js";
import { Results } from "./results.js";
import { serve } from "./server.js";
import { buildSite } from "./site.js";

const SITE = "target/bench/site";
/** The last run, and the one that the README shows. */
const LAST = "target/bench/results.json";
const KEPT = "bench/results.json";
/** After so many minutes no other round begins. */
const ENOUGH = 10;

async function main() {
  const asked = options(process.argv.slice(2));
  const run = asked.print ? JSON.parse(await readFile(LAST, "utf8")) : await measured(asked);
  const results = Results.from(run.results);
  await writeFile(LAST, JSON.stringify(run, rounded) + "\n");
  console.log(`\n${report(results, run.about)}`);
  if (!asked.readme) return;
  await copyFile(LAST, KEPT);
  await writeReadme("README.md", results, run.about);
}

async function measured(asked) {
  console.log("• the site that is measured");
  await buildSite(SITE, "dist");
  const site = await serve(SITE);
  const bench = { site: site.address, results: new Results() };
  try {
    bench.browser = await started(bench.site);
    const about = await told(bench.browser);
    const plan = PLAN.filter(({ size }) => asked.sizes.includes(size));
    const rounds = Math.min(asked.rounds, Math.max(...plan.map(({ rounds }) => rounds)));
    const began = Date.now();
    for (let round = 0; round < rounds; round += 1) {
      const minutes = (Date.now() - began) / 60_000;
      if (minutes > ENOUGH) break;
      console.log(`• round ${round + 1} of at most ${rounds}, after ${Math.round(minutes)} min`);
      for (const job of jobsOf(round, plan, asked.contestants)) await measure(bench, job);
    }
    return { about, results: bench.results.toJSON() };
  } finally {
    site.end();
    await bench.browser?.end();
  }
}

/** A browser that has seen a page before: the first one is always slow. */
async function started(site) {
  const browser = await Browser.start(process.env.CHROMIUM);
  const reader = await browser.reader();
  await visit(reader, site, { contestant: LIMIT, size: "13k", condition: "desk" });
  await reader.leave();
  return browser;
}

/** Measures one thing once; what took too long is not tried again. */
async function measure(bench, job) {
  const { measure, contestant } = job;
  if (bench.results.failure(contestant.id, keyOf(job, visitOf(job)))) return;
  try {
    const reader = await bench.browser.reader();
    const found = await measure(reader, bench.site, job);
    for (const [visit, figures] of Object.entries(found)) bench.results.add(contestant.id, keyOf(job, visit), figures);
    await within(5000, reader.leave());
  } catch (error) {
    if (!(error instanceof TooLong)) throw error;
    console.log(`  ${contestant.name}, ${keyOf(job)}: ${error.message}`);
    bench.results.fail(contestant.id, keyOf(job, visitOf(job)), error.message);
    await bench.browser.end();
    bench.browser = await started(bench.site);
  }
}

const visitOf = ({ measure }) => (measure.name === "render" ? "again" : "cold");

/** When, where and with what a run was made. */
async function told(browser) {
  const [{ model }] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const date = new Date().toISOString().slice(0, 10);
  return `${date}, ${cpus().length} cores (${model.trim()}), ${memory} GB, ${await browser.version()}`;
}

function report(results, about) {
  const ours = CONTESTANTS.filter(({ kind }) => kind === "ours").map((contestant) => ratios(results, contestant));
  return [about, ...tables(results), ...ours, `The targets\n\n${judged(results).join("\n")}`].join("\n\n");
}

const rounded = (_, value) => (typeof value === "number" ? Number(value.toPrecision(5)) : value);

await main().catch((error) => {
  console.error(`error: ${error.message}`);
  process.exitCode = 1;
});
