// The table of the README, between two marks that a run finds again.

import { readFile, writeFile } from "node:fs/promises";
import { shortTable } from "./tables.js";

const BEGIN = "<!-- bench -->";
const END = "<!-- /bench -->";

/** Puts a run into the text of a README. */
export function withTable(text, table, about) {
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`there is no place for the table between ${BEGIN} and ${END}`);
  return `${before}${BEGIN}\n${table}\n\n${about}\n${END}${after}`;
}

/** Puts a run into the README. */
export async function writeReadme(file, results, about) {
  await writeFile(file, withTable(await readFile(file, "utf8"), shortTable(results), about));
}
