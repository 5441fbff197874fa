// Serves the site as a publisher's server does: Brotli, content types, code kept in caches, articles asked for again.

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";

const KINDS = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".md": "text/markdown; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
};

/** Starts on a free port of this machine; gives its address and a way to end it. */
export async function serve(folder) {
  const server = createServer((request, response) => answer(folder, request, response));
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const end = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${server.address().port}`, end };
}

async function answer(folder, request, response) {
  const { pathname } = new URL(request.url, "http://site");
  const kind = KINDS[extname(pathname)];
  const body = kind && !pathname.includes("..") && (await readFile(join(folder, `${pathname}.br`)).catch(() => null));
  if (!body) return response.writeHead(404).end();
  const tag = `"${createHash("sha256").update(body).digest("hex").slice(0, 16)}"`;
  const isContent = [".html", ".md"].includes(extname(pathname));
  const caching = { ETag: tag, "Cache-Control": isContent ? "no-cache" : "max-age=31536000, immutable" };
  if (request.headers["if-none-match"] === tag) return response.writeHead(304, caching).end();
  response.writeHead(200, {
    ...caching,
    "Content-Type": kind,
    "Content-Encoding": "br",
    "Content-Length": body.length,
    Vary: "Accept-Encoding",
  });
  response.end(body);
}
