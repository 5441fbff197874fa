// What Liseuse sets itself, and whether a run met it.

import { CONTESTANTS } from "../contestants/all.js";
import { ratio } from "../statistics.js";
import { UNITS, times } from "./units.js";

const PEERS = CONTESTANTS.filter(({ kind }) => kind === "peer");
const PHONE = "13k phone cold";

/** Every target: what it says, a figure of the run, the most that it may be, and how it is written. */
function targets(results) {
  const of = (id, key, figure) => results.median(id, key, figure);
  const against = (key, figure, other) => ratio(of("liseuse", key, figure), other);
  const least = (key, figure) => PEERS.map(({ id }) => [of(id, key, figure), id]).filter(([value]) => value !== undefined)
    .sort(([one], [other]) => one - other)[0] ?? [];
  const [, lightest] = least(PHONE, "code");
  const [fastest] = least("100k desk again", "rendered");
  const growth = (size) => of("liseuse", `${size} desk cold`, "heap") - of("liseuse", "13k desk cold", "heap");
  const more = (figure) => of("liseuse", "13k ×50 desk cold", figure) - of("liseuse", "13k desk cold", figure);
  return [
    ["code until the article is painted, KB in Brotli", of("liseuse", PHONE, "codePainted"), 100 * 1024, UNITS.kb],
    ["painted, cold, phone: against React", against(PHONE, "painted", of("react", PHONE, "painted")), 0.8, times],
    [`painted, cold, phone: against the lightest peer, ${lightest}`, against(PHONE, "painted", of(lightest, PHONE, "painted")), 1.2, times],
    ["inline, painted, cold, phone: against the static page", ratio(of("liseuse-inline", PHONE, "painted"), of("static", PHONE, "painted")), 1.05, times],
    ["inline: layout shift", of("liseuse-inline", PHONE, "shift"), 0, UNITS.shift],
    ["another 100 KB, whole: against the fastest peer", against("100k desk again", "rendered", fastest), 0.5, times],
    ["another 100 KB, first screen: against the fastest peer", against("100k desk again", "first", fastest), 0.5, times],
    ["1 MB painted, unthrottled: against 13 KB", against("1m desk cold", "painted", of("liseuse", "13k desk cold", "painted")), 2, times],
    ["1 MB painted, phone: against 13 KB", against("1m phone cold", "painted", of("liseuse", PHONE, "painted")), 2, times],
    ["1 MB: longest task, ms, unthrottled", of("liseuse", "1m desk cold", "longest"), 50, UNITS.task],
    ["1 MB scrolled: frames missed", of("liseuse", "1m desk cold", "missed"), 0, UNITS.count],
    ["memory that 5 MB add, against what 1 MB adds", ratio(growth("5m"), growth("1m")), 5.5, times],
    ["1 MB: memory against React", against("1m desk cold", "heap", of("react", "1m desk cold", "heap")), 1, times],
    ["50 widgets: more Wasm files than one has", more("programs"), 0, UNITS.count],
    ["50 widgets: more style sheets than one has", more("sheets"), 0, UNITS.count],
  ];
}

/** A line for each target that the run could tell of. */
export function judged(results) {
  return targets(results)
    .filter(([, figure]) => figure !== undefined && !Number.isNaN(figure))
    .map(([name, figure, most, say]) => `${figure <= most ? "met    " : "NOT MET"}  ${name}: ${say(figure)} (at most ${limit(most, say)})`);
}

const limit = (most, say) => (say === UNITS.task ? String(most) : say(most));
