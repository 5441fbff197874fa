// The little arithmetic of the bench.

/** The middle of a list of numbers, between the two in the middle where it has no single one. */
export function median(list) {
  const sorted = [...list].sort((one, other) => one - other);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1] + sorted[Math.floor(half)]) / 2;
}

/** Median, lowest and highest. */
export function spread(list) {
  return { median: median(list), low: Math.min(...list), high: Math.max(...list) };
}

/**
 * How many times the others some numbers are: each beside its neighbour of the same round, where both have as many, so
 * that a slow minute of the machine counts for neither; nothing where one is missing or zero.
 */
export function ratios(ones, others) {
  if (!ones?.length || !others?.length || others.includes(0)) return undefined;
  if (ones.length !== others.length) return spread([median(ones) / median(others)]);
  return spread(ones.map((one, round) => one / others[round]));
}

/** How many times the other a number is; nothing where one is missing or there is nothing to compare with. */
export function ratio(one, other) {
  return one === undefined || !other ? undefined : one / other;
}
