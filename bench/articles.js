// Articles of any length, made of the bench's own words: the same name and length always give the same article.

import * as text from "./text.js";

/** What is measured, and how many bytes of Markdown each has; one holds pieces of HTML among them. */
export const SIZES = { "13k": 13_000, "13k-html": 13_000, "100k": 100_000, "1m": 1_000_000, "5m": 5_000_000 };

/** The address that a link in the first paragraph of an article leads to. */
export const opening = (name) => `https://liseuse.example/${name}/opening`;
/** The address that a link in the last paragraph of an article leads to. */
export const closing = (name) => `https://liseuse.example/${name}/closing`;

/** An article in Markdown that begins and ends with paragraphs that can be told on a page. */
export function article(name, bytes) {
  const words = new Words(name);
  const blocks = [
    `# ${words.fill("The {thing} of {place}")}`,
    `${words.paragraph(3)} It began [at the water's edge](${opening(name)}).`,
  ];
  const end = `${words.paragraph(2)} It ended [where the road does](${closing(name)}).`;
  let length = Buffer.byteLength(blocks.join("\n\n") + end) + 2;
  for (let number = 0; length < bytes; number += 1) {
    const block = words.block(number);
    blocks.push(block);
    length += Buffer.byteLength(block) + 2;
  }
  return [...blocks, end].join("\n\n") + "\n";
}

class Words {
  #state;

  constructor(seed) {
    this.hasHtml = seed.endsWith("-html");
    this.#state = [...seed].reduce((state, char) => (Math.imul(state, 31) + char.codePointAt(0)) >>> 0, 7);
  }

  /** A whole number below a limit; Mulberry32. */
  below(limit) {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  one(list) {
    return list[this.below(list.length)];
  }

  fill(sentence) {
    return sentence.replace(/\{(\w+)\}/g, (_, gap) => {
      const filled = this.#gap(gap.toLowerCase());
      return gap === gap.toLowerCase() ? filled : filled[0].toUpperCase() + filled.slice(1);
    });
  }

  #gap(gap) {
    if (gap === "number") return String(3 + this.below(95));
    if (gap === "year") return String(1790 + this.below(220));
    if (gap === "person") return `${this.one(text.givens)} ${this.#name()}`;
    if (gap === "place") return `${this.#name()} ${this.one(text.kinds)}`;
    return this.one(text[`${gap}s`]);
  }

  #name() {
    return this.one(text.beginnings) + this.one(text.endings);
  }

  paragraph(sentences) {
    return Array.from({ length: sentences }, () => this.fill(this.one(text.sentences))).join(" ");
  }

  lines(list, count, begin) {
    return Array.from({ length: count }, () => begin + this.fill(this.one(list))).join("\n");
  }

  /** The next block: mostly paragraphs, with a heading now and then and everything else in between. */
  block(number) {
    if (number % 7 === 3) return `## ${this.fill(this.one(text.headings))}`;
    switch (number % 29) {
      case 5:
        return this.lines(text.items, 3 + this.below(4), "- ");
      case 12:
        return this.lines(text.verses, 4, "> ") + this.fill("\n>\n> — {person}");
      case 16:
        return this.table();
      case 20:
        return "```\n" + this.fill(this.one(text.programs)) + "\n```";
      case 23:
        return this.lines(text.items, 3, "1. ");
      case 27:
        if (this.hasHtml) return this.fill("<aside><p>Here stood a {thing}, <b>{time}</b>.</p></aside>");
        return this.paragraph(1);
      default:
        return this.paragraph(2 + this.below(5));
    }
  }

  table() {
    const row = () => `| ${this.fill("{place}")} | ${this.below(900)} | ${this.one(text.materials)} |`;
    return ["| Where | Boats | Of |", "|:--|--:|---|", ...Array.from({ length: 3 + this.below(4) }, row)].join("\n");
  }
}
