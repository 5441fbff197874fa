// The tables of a run: what each figure is, and where it stands.

import { CONTESTANTS, LIMIT } from "../contestants/all.js";
import { table } from "./table.js";
import { UNITS, spoken, times, timesSpoken } from "./units.js";

const visit = (key) => [
  { head: "painted, ms", key, figure: "painted", unit: "ms", compared: true },
  { head: "share works, ms", key, figure: "shared", unit: "ms", compared: true },
  { head: "longest task, ms", key, figure: "longest", unit: "task" },
  { head: "blocking, ms", key, figure: "blocking", unit: "ms" },
  { head: "layout shift", key, figure: "shift", unit: "shift" },
];
const sizes = (figure, unit) => ["13k", "100k", "1m", "5m"].map((size) =>
  ({ head: size, key: `${size} desk cold`, figure, unit }));
const crowd = (figure, unit) => [["1", ""], ["10", "×10 "], ["50", "×50 "]].map(([head, widgets]) =>
  ({ head: `${figure} ${head}`, key: `13k ${widgets}desk cold`, figure, unit }));
const weight = (head, figure) => ({ head, key: "13k phone cold", figure, unit: "kb" });

const TABLES = [
  ["What comes over the network with 13 KB of Markdown, KB in Brotli; raw: KB once it is unpacked", [
    weight("code until painted", "codePainted"), weight("until share works", "codeShared"),
    weight("code in all", "code"), weight("code, raw", "codeRaw"), weight("with page and article", "wire"),
    weight("all, raw", "raw"),
  ]],
  ["13 KB, first visit, 4× slower processor, fast 4G", visit("13k phone cold")],
  ["13 KB, second visit, 4× slower processor, fast 4G", visit("13k phone warm")],
  ["13 KB, first visit, unthrottled", visit("13k desk cold")],
  ["13 KB, second visit, unthrottled", visit("13k desk warm")],
  ["13 KB with pieces of HTML, first visit, 4× slower processor, fast 4G", visit("13k-html phone cold")],
  ["100 KB, first visit, 4× slower processor, fast 4G", visit("100k phone cold")],
  ["1 MB, first visit, 4× slower processor, fast 4G", visit("1m phone cold")],
  ["Growth: article painted, ms, unthrottled", sizes("painted", "ms")],
  ["Growth: whole article in the page, ms, unthrottled", sizes("whole", "ms")],
  ["Growth: longest task, ms, unthrottled", sizes("longest", "task")],
  ["Growth: memory after a collection, MB", sizes("heap", "mb")],
  ["Another article of 100 KB in place of the first, unthrottled", [
    { head: "first screen, ms", key: "100k desk again", figure: "first", unit: "ms" },
    { head: "whole, ms", key: "100k desk again", figure: "rendered", unit: "ms" },
  ]],
  ["1 MB scrolled, 150 frames of 300 pixels, unthrottled", [
    { head: "longest frame, ms", key: "1m desk cold", figure: "longestFrame", unit: "ms" },
    { head: "frames missed", key: "1m desk cold", figure: "missed", unit: "count" },
  ]],
  ["1, 10 and 50 widgets of 13 KB, unthrottled: all whole, ms; memory, MB", [
    ...crowd("whole", "ms"), ...crowd("heap", "mb"),
  ]],
  ["1, 10 and 50 widgets: longest task, ms; code, KB", [...crowd("longest", "task"), ...crowd("code", "kb")]],
];

/** What the README shows. */
const SHORT = [
  { head: "code until painted, KB", key: "13k phone cold", figure: "codePainted", unit: "kb" },
  { head: "in all, KB", key: "13k phone cold", figure: "code", unit: "kb" },
  { head: "painted, ms", key: "13k phone cold", figure: "painted", unit: "ms" },
  { head: "share works, ms", key: "13k phone cold", figure: "shared", unit: "ms" },
  { head: "longest task, ms", key: "13k phone cold", figure: "longest", unit: "task" },
  { head: "another 100 KB, ms", key: "100k desk again", figure: "first", unit: "ms" },
  { head: "all of it, ms", key: "100k desk again", figure: "rendered", unit: "ms" },
  { head: "memory, MB", key: "13k desk cold", figure: "heap", unit: "mb" },
];

/** Every table of which something was measured, under its title. */
export function tables(results) {
  const shown = TABLES.map(([title, columns]) => [title, columns.filter((column) => isMeasured(results, column))]);
  const measured = shown.filter(([, columns]) => columns.length > 0);
  return measured.map(([title, columns]) => `${title}\n\n${one(results, columns, spoken)}`);
}

/** The table of the README: medians alone. */
export function shortTable(results) {
  return one(results, SHORT, ({ median }, unit) => UNITS[unit](median));
}

/** Figures in which Liseuse is compared with each of the others. */
const COMPARED = [
  ...visit("13k phone cold").slice(0, 2),
  ...visit("13k desk cold").slice(0, 2),
  ...sizes("painted", "ms").slice(1),
  { key: "100k desk again", figure: "first" },
  { key: "100k desk again", figure: "rendered" },
  { key: "1m desk cold", figure: "longestFrame" },
  ...sizes("heap", "mb"),
  { key: "13k phone cold", figure: "codePainted" },
];

/** Liseuse against each of the others: how many times theirs its own figures are. */
export function ratios(results, ours) {
  const others = CONTESTANTS.filter(({ kind }) => kind !== "ours");
  const rows = COMPARED.filter((row) => has(results, ours.id, row)).map(({ key, figure }) => [
    `${figure} (${key})`,
    ...others.map(({ id }) => timesSpoken(results.ratio(ours.id, id, key, figure))),
  ]);
  return `${ours.name}: how many times the figure of each\n\n${table(["", ...others.map(({ name }) => name)], rows)}`;
}

function one(results, columns, say) {
  const there = CONTESTANTS.filter(({ id }) => columns.some((column) => has(results, id, column)));
  const rows = there.map(({ id, name }) => [name, ...columns.map((column) => cell(results, id, column, say))]);
  return table(["", ...columns.map(({ head }) => head)], rows);
}

function cell(results, id, { key, figure, unit, compared }, say) {
  const failure = results.failure(id, key);
  if (failure) return failure;
  const spread = results.spread(id, key, figure);
  if (!spread) return "–";
  const limit = compared && id !== LIMIT.id && results.ratio(id, LIMIT.id, key, figure);
  return say(spread, unit) + (limit ? ` ${times(limit.median)}` : "");
}

const has = (results, id, { key, figure }) => results.spread(id, key, figure) || results.failure(id, key);
const isMeasured = (results, column) => CONTESTANTS.some(({ id }) => has(results, id, column));
