// What is measured, in how many rounds: the longer an article, the fewer.

import { load } from "./measures/load.js";
import { render } from "./measures/render.js";

export const PLAN = [
  { measure: load, size: "13k", condition: "phone", again: true, rounds: 5 },
  { measure: load, size: "13k", condition: "desk", again: true, rounds: 5 },
  { measure: load, size: "13k-html", condition: "phone", rounds: 2 },
  { measure: load, size: "100k", condition: "phone", rounds: 3 },
  { measure: load, size: "100k", condition: "desk", rounds: 3 },
  { measure: render, size: "100k", condition: "desk", rounds: 3 },
  { measure: load, size: "1m", condition: "desk", scrolls: true, rounds: 3 },
  { measure: load, size: "1m", condition: "phone", rounds: 1 },
  { measure: load, size: "5m", condition: "desk", rounds: 1 },
  { measure: load, size: "13k", condition: "desk", widgets: 10, rounds: 2 },
  { measure: load, size: "13k", condition: "desk", widgets: 50, rounds: 2 },
];

/** The jobs of one round, each for all contestants in turn; who begins changes from round to round. */
export function* jobsOf(round, plan, contestants) {
  for (const [number, job] of plan.entries()) {
    if (round >= job.rounds) continue;
    for (let turn = 0; turn < contestants.length; turn += 1) {
      const contestant = contestants[(turn + round + number) % contestants.length];
      if (job.measure !== render || contestant.read) yield { ...job, contestant };
    }
  }
}

/** What a result is filed under: the size, how often, where seen. */
export const keyOf = ({ size, widgets = 1, condition }, visit) =>
  [size, widgets > 1 ? `×${widgets}` : "", condition, visit].filter(Boolean).join(" ");
