// Tests of the articles.

import assert from "node:assert/strict";
import test from "node:test";
import { SIZES, article, closing, opening } from "./articles.js";

const SMALL = Object.entries(SIZES).filter(([, bytes]) => bytes <= 100_000);

test("the same article comes again, and another name gives another", () => {
  assert.equal(article("one", 20_000), article("one", 20_000));
  assert.notEqual(article("one", 20_000), article("two", 20_000));
});

test("an article is as long as asked, within a paragraph", () => {
  for (const [name, bytes] of SMALL) {
    const length = Buffer.byteLength(article(name, bytes));
    assert.ok(length >= bytes && length < bytes + 1500, `${name}: ${length}`);
  }
});

test("an article has everything that Markdown is used for, and no gap is left open", () => {
  for (const [name, bytes] of SMALL) {
    const text = article(name, bytes);
    const blocks = [/^# /m, /^## /m, /^- /m, /^1\. /m, /^> /m, /^\|:--/m, /^```/m];
    for (const sign of [...blocks, /\*\*/, /`\w/, /\]\(https/, /“/]) assert.match(text, sign, name);
    assert.doesNotMatch(text, /undefined|\{(person|place|thing|time|number|year)\}/i);
  }
});

test("its first paragraph and its last can be told on a page", () => {
  const blocks = article("one", 13_000).split("\n\n");
  assert.ok(blocks[1].includes(opening("one")));
  assert.ok(blocks.at(-1).includes(closing("one")));
});
