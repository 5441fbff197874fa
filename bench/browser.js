// Headless Chromium, spoken to by its own protocol.

import CDP from "chrome-remote-interface";
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const OPTIONS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  // Those of phones take no room; elsewhere the first would push the text.
  "--hide-scrollbars",
  "--remote-debugging-port=0",
  "--window-size=412,915",
];

/** What a page is seen with: a processor so many times slower, and a network of so many bytes a second. */
export const CONDITIONS = {
  desk: { slowdown: 1 },
  // Fast 4G as the browser's own tools have it: 9 Mbit/s less a tenth, and 60 ms times 2.75.
  phone: { slowdown: 4, network: { latency: 165, downloadThroughput: 1_012_500, uploadThroughput: 168_750 } },
};

/** A running browser. */
export class Browser {
  #process;
  #profile;
  #root;
  #port;

  static async start(program) {
    const browser = new Browser();
    browser.#profile = await mkdtemp(join(tmpdir(), "liseuse-bench-"));
    browser.#process = spawn(program, [...OPTIONS, `--user-data-dir=${browser.#profile}`, "about:blank"], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    process.once("exit", () => browser.#process.kill("SIGKILL"));
    const address = await listening(browser.#process);
    browser.#port = new URL(address).port;
    browser.#root = await CDP({ target: address, local: true });
    return browser;
  }

  async version() {
    return (await this.#root.send("Browser.getVersion")).product;
  }

  /** A reader with empty caches. */
  async reader() {
    const { browserContextId } = await this.#root.send("Target.createBrowserContext");
    return {
      open: (condition) => this.#open(browserContextId, condition),
      leave: () => this.#root.send("Target.disposeBrowserContext", { browserContextId }),
    };
  }

  async #open(browserContextId, condition) {
    const { targetId } = await this.#root.send("Target.createTarget", { url: "about:blank", browserContextId });
    const client = await CDP({ target: `ws://127.0.0.1:${this.#port}/devtools/page/${targetId}`, local: true });
    const page = new Page(client, () => this.#root.send("Target.closeTarget", { targetId }));
    await page.under(CONDITIONS[condition]);
    return page;
  }

  async end() {
    const ended = new Promise((resolve) => this.#process.once("exit", resolve));
    this.#process.kill("SIGKILL");
    await ended;
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A tab. */
class Page {
  #client;
  #close;

  constructor(client, close) {
    this.#client = client;
    this.#close = close;
  }

  async under({ slowdown, network }) {
    for (const domain of ["Page", "Runtime", "Network", "Performance"]) await this.send(`${domain}.enable`);
    if (network) await this.send("Network.emulateNetworkConditions", { offline: false, ...network });
    if (slowdown > 1) await this.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  }

  send(method, parameters) {
    return this.#client.send(method, parameters);
  }

  /** Has a function run in every document before its own scripts. */
  before(action, ...values) {
    return this.send("Page.addScriptToEvaluateOnNewDocument", { source: call(action, values) });
  }

  go(url) {
    return this.send("Page.navigate", { url });
  }

  /** Runs a function in the page and gives what it returns. */
  async run(action, ...values) {
    const options = { expression: call(action, values), awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await this.send("Runtime.evaluate", options);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** How long the page has worked so far, in milliseconds. */
  async worked() {
    const { metrics } = await this.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
  }

  /** Bytes in use after a collection by scripts, nodes and buffers. */
  async heap() {
    await this.send("HeapProfiler.collectGarbage");
    await this.send("HeapProfiler.collectGarbage");
    const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await this.send("Runtime.getHeapUsage");
    return usedSize + embedderHeapUsedSize + backingStorageSize;
  }

  async close() {
    await this.#close();
    await this.#client.close();
  }
}

const call = (action, values) => `(${action})(${values.map((value) => JSON.stringify(value)).join(", ")})`;

function listening(browser) {
  return new Promise((resolve, reject) => {
    let said = "";
    browser.stderr.on("data", (text) => {
      said += text;
      const found = said.match(/DevTools listening on (ws:\S+)/);
      if (found) resolve(found[1]);
    });
    browser.once("error", reject);
    browser.once("exit", (code) => reject(new Error(`the browser ended with ${code}\n${said.slice(-2000)}`)));
  });
}
