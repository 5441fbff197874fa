// Tests of the arithmetic.

import assert from "node:assert/strict";
import test from "node:test";
import { median, ratio, spread } from "./statistics.js";

test("a median is the middle of the numbers, whatever their order", () => {
  assert.equal(median([30, 4, 100]), 30);
  assert.equal(median([8, 2, 4, 6]), 5);
  assert.equal(median([7]), 7);
});

test("a spread keeps the lowest and the highest", () => {
  assert.deepEqual(spread([30, 4, 100]), { median: 30, low: 4, high: 100 });
});

test("a ratio to nothing is not a number but nothing", () => {
  assert.equal(ratio(3, 2), 1.5);
  assert.equal(ratio(3, 0), undefined);
  assert.equal(ratio(undefined, 2), undefined);
  assert.equal(ratio(3, undefined), undefined);
});
