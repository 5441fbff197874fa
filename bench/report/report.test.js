// Tests of what is printed.

import assert from "node:assert/strict";
import test from "node:test";
import { Results } from "../results.js";
import { withTable } from "./readme.js";
import { table } from "./table.js";
import { shortTable, tables } from "./tables.js";
import { judged } from "./targets.js";
import { UNITS, spoken } from "./units.js";

test("a table is as wide as its widest cells", () => {
  const lines = ["|      |   ms |", "| ---- | ---: |", "| long | 1200 |", "| x    |   <5 |"];
  assert.equal(table(["", "ms"], [["long", "1200"], ["x", "<5"]]), lines.join("\n"));
});

test("a figure comes with its range, where it has one", () => {
  assert.equal(spoken({ median: 10.4, low: 9, high: 12 }, "ms"), "10 (9–12)");
  assert.equal(spoken({ median: 10.4, low: 10, high: 10.2 }, "ms"), "10");
  assert.equal(UNITS.task(0), "<50");
  assert.equal(UNITS.kb(151_450), "147.9");
  assert.equal(UNITS.shift(0), "0");
});

test("who took too long is in the table with the reason", () => {
  const results = new Results();
  results.add("static", "5m desk cold", { painted: 20, whole: 300, longest: 60, heap: 1024 * 1024 });
  results.fail("react", "5m desk cold", "more than 30 s");
  const growth = tables(results).find((text) => text.startsWith("Growth: article painted"));
  assert.match(growth, /\| React +\| more than 30 s \|/);
});

test("a target is met or not, and what was not measured is not judged", () => {
  const results = new Results();
  results.add("liseuse", "13k phone cold", { painted: [70, 90, 80], codePainted: 151_450 });
  results.add("react", "13k phone cold", { painted: [100, 100, 100], code: 9 });
  const lines = judged(results);
  assert.ok(lines.some((line) => line === "met      painted, cold, phone: against React: 0.80× (at most 0.80×)"), lines.join("\n"));
  assert.ok(lines.some((line) => line.startsWith("NOT MET  code until the article is painted, KB in Brotli: 147.9")));
  assert.ok(!lines.some((line) => line.includes("scrolled")));
});

test("the README keeps everything around its table", () => {
  const text = "before\n<!-- bench -->\nold\n<!-- /bench -->\nafter\n";
  assert.equal(withTable(text, "new", "when"), "before\n<!-- bench -->\nnew\n\nwhen\n<!-- /bench -->\nafter\n");
  assert.throws(() => withTable("no place", "new", "when"));
});

test("the README's table is of medians alone", () => {
  const results = new Results();
  results.add("static", "13k phone cold", { painted: [10, 30, 20] });
  assert.match(shortTable(results), /\| static page \|.* 20 \|/);
});
