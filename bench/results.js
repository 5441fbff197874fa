// All that was measured: lists of figures by contestant, key and name, and what could not be.

import { spread } from "./statistics.js";

export class Results {
  #figures = {};
  #failures = {};

  /** Adds figures, each a number or a list of them. */
  add(contestant, key, figures) {
    const kept = ((this.#figures[contestant] ??= {})[key] ??= {});
    for (const [name, value] of Object.entries(figures)) (kept[name] ??= []).push(...[value].flat());
  }

  /** Notes why something could not be measured. */
  fail(contestant, key, reason) {
    (this.#failures[contestant] ??= {})[key] = reason;
  }

  failure(contestant, key) {
    return this.#failures[contestant]?.[key];
  }

  /** Median, lowest and highest; nothing where it was not measured. */
  spread(contestant, key, name) {
    const list = this.#figures[contestant]?.[key]?.[name];
    return this.failure(contestant, key) || !list ? undefined : spread(list);
  }

  median(contestant, key, name) {
    return this.spread(contestant, key, name)?.median;
  }

  toJSON() {
    return { figures: this.#figures, failures: this.#failures };
  }

  static from({ figures, failures }) {
    const results = new Results();
    results.#figures = figures;
    results.#failures = failures;
    return results;
  }
}
