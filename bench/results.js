// All that was measured: lists of figures by contestant, key and name, and what could not be.

import { ratios, spread } from "./statistics.js";

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

  #list(contestant, key, name) {
    return this.failure(contestant, key) ? undefined : this.#figures[contestant]?.[key]?.[name];
  }

  /** Median, lowest and highest; nothing where it was not measured. */
  spread(contestant, key, name) {
    const list = this.#list(contestant, key, name);
    return list && spread(list);
  }

  median(contestant, key, name) {
    return this.spread(contestant, key, name)?.median;
  }

  /** How many times the figure of another a figure is: median, lowest and highest of all rounds. */
  ratio(contestant, other, key, name) {
    return ratios(this.#list(contestant, key, name), this.#list(other, key, name));
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
