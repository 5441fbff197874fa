// How figures are written.

const decimals = (value, digits) => value.toFixed(digits).replace(/^-?0+\.?0*$/, "0");

export const UNITS = {
  ms: (value) => String(Math.round(value)),
  /** A task that the browser does not call long is not told at all. */
  task: (value) => (value < 50 ? "<50" : String(Math.round(value))),
  kb: (value) => decimals(value / 1024, 1),
  mb: (value) => decimals(value / 1024 / 1024, 1),
  shift: (value) => decimals(value, 3),
  count: (value) => String(Math.round(value)),
};

/** A median with its range, where there is one. */
export function spoken(spread, unit) {
  const [median, low, high] = [spread.median, spread.low, spread.high].map(UNITS[unit]);
  return low === high ? median : `${median} (${low}–${high})`;
}

/** A ratio, to two digits. */
export const times = (ratio) => (ratio === undefined ? "–" : `${ratio.toFixed(2)}×`);

/** A ratio with its range. */
export function timesSpoken(spread) {
  if (!spread) return "–";
  const [median, low, high] = [spread.median, spread.low, spread.high].map((ratio) => ratio.toFixed(2));
  return low === high ? `${median}×` : `${median}× (${low}–${high})`;
}
