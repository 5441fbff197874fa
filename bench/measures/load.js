// A first visit and a second one: what is seen when, what it weighs, what it holds in memory, how it scrolls.

import { fling, frames } from "./scroll.js";
import { visit } from "./visit.js";

/** Visits a page with empty caches; then scrolls it, or visits it once more, where asked to. */
export async function load(reader, site, job) {
  const cold = await visit(reader, site, job, async (page) => ({
    ...(await weighed(page, job)),
    ...(job.scrolls ? frames(await page.run(fling)) : {}),
  }));
  return job.again ? { cold, warm: await visit(reader, site, job) } : { cold };
}

async function weighed(page, { contestant }) {
  const { files, moments, memory, sheets } = await page.run(inPage);
  const folder = `/${(contestant.script ?? `/${contestant.id}/`).split("/")[1]}/`;
  const code = files.filter(({ address }) => address.startsWith(folder) && !/\.(html|md)$/.test(address));
  const sum = (list, part, until = Infinity) =>
    list.reduce((total, file) => total + (file.at <= until ? file[part] : 0), 0);
  return {
    codePainted: sum(code, "wire", moments.painted),
    codeShared: sum(code, "wire", moments.shared ?? moments.painted),
    code: sum(code, "wire"),
    codeRaw: sum(code, "raw"),
    wire: sum(files, "wire"),
    raw: sum(files, "raw"),
    programs: code.filter(({ address }) => address.endsWith(".wasm")).length,
    sheets,
    heap: (await page.heap()) + memory,
  };
}

/** What the page knows of itself: files and moments, bytes of Wasm memory, different style sheets of its widgets. */
function inPage() {
  const { weights, moments, memories } = window.bench;
  const hosts = [...document.getElementsByClassName("contestant")];
  const sheets = new Set(hosts.flatMap((host) => [...(host.shadowRoot?.adoptedStyleSheets ?? [])]));
  const memory = [...memories].reduce((sum, { buffer }) => sum + buffer.byteLength, 0);
  return { files: weights(), moments, memory, sheets: sheets.size };
}
