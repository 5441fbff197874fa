// Builds the site that is measured: articles, every contestant's script and pages, and Brotli copies of all.

import { build } from "esbuild";
import { marked } from "marked";
import { cp, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { SIZES, article } from "./articles.js";
import { CONTESTANTS } from "./contestants/all.js";

const HERE = dirname(fileURLToPath(import.meta.url));
/** How many widgets the pages with the smallest article hold. */
export const CROWDS = [1, 10, 50];
/** The article that takes the place of another on the page. */
export const NEXT = { name: "next", bytes: SIZES["100k"] };

/** The address of a contestant's page. */
export const page = (contestant, size, widgets = 1) =>
  `/${contestant.id}/${size}${widgets > 1 ? `-${widgets}` : ""}.html`;
/** The address of an article in Markdown. */
export const source = (name) => `/articles/${name}.md`;

/** Builds it all in a folder; the release of Liseuse stands in another. */
export async function buildSite(folder, release) {
  await rm(folder, { recursive: true, force: true });
  await cp(release, join(folder, "liseuse"), { recursive: true });
  await rm(join(folder, "liseuse", "articles"), { recursive: true, force: true });
  await Promise.all(CONTESTANTS.filter(({ main }) => main).map((contestant) => bundle(contestant, folder)));
  const names = Object.entries(SIZES);
  for (const [name, bytes] of [...names, [NEXT.name, NEXT.bytes]]) await writeArticle(folder, name, bytes);
  await compress(folder);
}

function bundle({ id, main }, folder) {
  return build({
    entryPoints: [join(HERE, "contestants", id, main)],
    outfile: join(folder, id, "main.js"),
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"' },
  });
}

/** An article as Markdown and as finished HTML, and the pages with it. */
async function writeArticle(folder, name, bytes) {
  const markdown = article(name, bytes);
  const content = marked.parse(markdown);
  const finished = readingTime(markdown) + content + shareLinks();
  await write(folder, source(name), markdown);
  await write(folder, `/articles/${name}.html`, finished);
  const shape = await readFile(join(HERE, "contestants", "page.html"), "utf8");
  for (const contestant of CONTESTANTS) {
    const host = contestant.host({ markdown: source(name), html: `/articles/${name}.html`, content, finished });
    const address = contestant.script ?? (contestant.main && `/${contestant.id}/main.js`);
    const script = address ? `<script type="module" src="${address}"></script>` : "";
    for (const widgets of name === "13k" ? CROWDS : [1]) {
      const filled = { script, articles: Array(widgets).fill(host).join("\n") };
      await write(folder, page(contestant, name, widgets), shape.replace(/\{\{(\w+)\}\}/g, (_, gap) => filled[gap]));
    }
  }
}

function readingTime(markdown) {
  return `<p>${Math.ceil(markdown.split(/\s+/).length / 230)} min read</p>`;
}

const SHARED = encodeURIComponent("https://liseuse.example/");
const WAYS = {
  Telegram: "https://t.me/share/url?url=",
  WhatsApp: "https://wa.me/?text=",
  Facebook: "https://www.facebook.com/sharer/sharer.php?u=",
  X: "https://x.com/intent/post?url=",
  LinkedIn: "https://www.linkedin.com/sharing/share-offsite/?url=",
  Reddit: "https://www.reddit.com/submit?url=",
  Email: "mailto:?body=",
};

function shareLinks() {
  const links = Object.entries(WAYS).map(([name, way]) => `<a href="${way}${SHARED}">${name}</a>`);
  return `<p class="share">${links.join(" ")}</p>`;
}

async function write(folder, address, text) {
  const file = join(folder, address);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** Code as small as Brotli makes it, once and for all; pages and articles as a server does it on the way. */
async function compress(folder) {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || [".br", ".gz"].includes(extname(entry.name))) continue;
    const file = join(entry.parentPath ?? entry.path, entry.name);
    const quality = [".js", ".wasm", ".txt"].includes(extname(file)) ? 11 : 6;
    const body = await readFile(file);
    const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
    await writeFile(`${file}.br`, brotliCompressSync(body, { params }));
  }
}
