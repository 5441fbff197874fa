// What Liseuse sets itself, and whether a run met it.

import { CONTESTANTS } from "../contestants/all.js";
import { ratio } from "../statistics.js";
import { UNITS, times } from "./units.js";

const PEERS = CONTESTANTS.filter(({ kind }) => kind === "peer");
const PHONE = "13k phone cold";
const BOOK = "1m desk cold";
const RENDERED = "100k desk again";

/** Every target: what it says, a figure of the run, the most that it may be, and how it is written. */
function targets(results) {
  const of = (key, figure, id = "liseuse") => results.median(id, key, figure);
  const against = (other, key, figure, id = "liseuse") => results.ratio(id, other, key, figure)?.median;
  const lightest = least(results, PHONE, "code");
  const sharing = least(results, PHONE, "code", ({ share }) => share);
  const fastest = least(results, RENDERED, "rendered");
  const growth = (size) => of(`${size} desk cold`, "heap") - of("13k desk cold", "heap");
  const more = (figure) => of("13k ×50 desk cold", figure) - of("13k desk cold", figure);
  return [
    ["code until the article is painted, KB in Brotli", of(PHONE, "codePainted"), 100 * 1024, UNITS.kb],
    ["painted, cold, phone: against React", against("react", PHONE, "painted"), 0.8, times],
    [`painted, cold, phone: against the lightest peer, ${lightest}`, against(lightest, PHONE, "painted"), 1.2, times],
    [`painted, cold, phone: against the lightest that shares, ${sharing}`, against(sharing, PHONE, "painted"), 1.2, times],
    ["inline, painted, cold, phone: against the static page", against("static", PHONE, "painted", "liseuse-inline"), 1.05, times],
    ["inline: layout shift", of(PHONE, "shift", "liseuse-inline"), 0, UNITS.shift],
    [`another 100 KB, first screen: against the fastest peer, ${fastest}`, against(fastest, RENDERED, "first"), 0.5, times],
    [`another 100 KB, whole: against the fastest peer, ${fastest}`, against(fastest, RENDERED, "rendered"), 0.5, times],
    ["1 MB painted, unthrottled: against 13 KB", ratio(of(BOOK, "painted"), of("13k desk cold", "painted")), 2, times],
    ["1 MB painted, phone: against 13 KB", ratio(of("1m phone cold", "painted"), of(PHONE, "painted")), 2, times],
    ["1 MB: longest task, ms, unthrottled", of(BOOK, "longest"), 50, UNITS.task],
    ["1 MB scrolled: frames missed", of(BOOK, "missed"), 0, UNITS.count],
    ["memory that 5 MB add: against what 1 MB adds", ratio(growth("5m"), growth("1m")), 5.5, times],
    ["1 MB: memory, against React", against("react", BOOK, "heap"), 1, times],
    ["50 widgets: more Wasm files than one has", more("programs"), 0, UNITS.count],
    ["50 widgets: more style sheets than one has", more("sheets"), 0, UNITS.count],
  ];
}

/** The peer with the lowest figure, of those that will do. */
function least(results, key, figure, willDo = () => true) {
  const measured = PEERS.filter(willDo).map(({ id }) => id).filter((id) => results.median(id, key, figure) !== undefined);
  return measured.sort((one, other) => results.median(one, key, figure) - results.median(other, key, figure))[0];
}

/** A line for each target that the run could tell of. */
export function judged(results) {
  return targets(results)
    .filter(([, figure]) => figure !== undefined && !Number.isNaN(figure))
    .map(([name, figure, most, say]) => {
      const verdict = figure <= most ? "met    " : "NOT MET";
      return `${verdict}  ${name}: ${say(figure)} (at most ${say === UNITS.task ? most : say(most)})`;
    });
}
