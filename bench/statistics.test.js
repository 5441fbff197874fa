// Tests of the arithmetic.

import assert from "node:assert/strict";
import test from "node:test";
import { median, ratio, ratios, spread } from "./statistics.js";

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

test("numbers are compared round by round", () => {
  assert.deepEqual(ratios([10, 40, 30], [10, 20, 60]), { median: 1, low: 0.5, high: 2 });
});

test("where rounds are missing, medians are compared", () => {
  assert.deepEqual(ratios([10, 20, 30], [10]), { median: 2, low: 2, high: 2 });
  assert.equal(ratios([10], [0]), undefined);
  assert.equal(ratios(undefined, [1]), undefined);
});
