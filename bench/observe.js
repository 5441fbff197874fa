// What runs in every page before the page itself, and sees when its article is there and what that costs.
//
// An article is painted at the end of the first frame in which its first paragraph has a place on the page; it is
// whole when its last paragraph is there; sharing works when a click on its way to Telegram would lead there.

/** Starts to look; it runs in the page. */
export function observe({ share, isInShadow, opening, closing }) {
  const bench = { tasks: [], shift: 0, moments: {}, memories: new Set(), weights };
  window.bench = bench;
  const watch = (type, see) =>
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true });
  watch("longtask", ({ duration }) => bench.tasks.push(duration));
  watch("layout-shift", ({ value }) => (bench.shift += value));

  // The browser's own count of the heap leaves the memory of Wasm out.
  for (const way of ["instantiate", "instantiateStreaming"]) {
    const begin = WebAssembly[way];
    WebAssembly[way] = async (...given) => {
      const made = await begin.apply(WebAssembly, given);
      const exported = Object.values((made.instance ?? made).exports);
      exported.filter((value) => value instanceof WebAssembly.Memory).forEach((memory) => bench.memories.add(memory));
      return made;
    };
  }

  let opened;
  window.open = (address) => {
    opened = String(address);
    return { focus() {} };
  };
  window.addEventListener("click", (event) => {
    const link = event.composedPath().find((node) => node.href);
    if (link && !event.defaultPrevented) opened ??= link.href;
    event.preventDefault();
  });

  const hosts = () => [...document.getElementsByClassName("contestant")];
  const linkTo = (root, address) => root?.querySelector(`a[href="${address}"]`);
  const isShown = (link) => {
    const paragraph = link?.closest("p");
    return paragraph?.getClientRects().length > 0 && paragraph.checkVisibility({ opacityProperty: true });
  };
  const signs = {
    painted: () => {
      const [host] = hosts();
      return [host?.shadowRoot, host].some((root) => isShown(linkTo(root, bench.opening)));
    },
    shared: () => {
      const [host] = hosts();
      opened = undefined;
      (host?.shadowRoot ?? host)?.querySelector(share)?.click();
      return /\/\/(t|telegram)\.me\/share/.test(opened);
    },
    whole: () => {
      const all = hosts();
      return document.readyState !== "loading" && all.length > 0 &&
        all.every((host) => linkTo(isInShadow ? host.shadowRoot : host, bench.closing));
    },
  };

  /** Looks for each sign from now on, a frame at a time; for the whole of a long article not in every frame. */
  bench.look = (wanted, pace = 0) => {
    const start = wanted.opening ? performance.now() : 0;
    Object.assign(bench, { opening: wanted.opening ?? opening, closing: wanted.closing ?? closing, moments: {} });
    const open = new Set(wanted.signs);
    let last = 0;
    const frame = (now) => {
      for (const sign of open) {
        if (sign === "whole" && now - last < pace) continue;
        if (sign === "whole") last = now;
        if (!signs[sign]()) continue;
        open.delete(sign);
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => (bench.moments[sign] = performance.now() - start);
        port2.postMessage(null);
      }
      if (open.size > 0) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  };
  bench.look({ signs: share ? ["painted", "shared", "whole"] : ["painted", "whole"] }, 100);

  /** What came over the network, and when it was there. */
  function weights() {
    const [page] = performance.getEntriesByType("navigation");
    return [page, ...performance.getEntriesByType("resource")].map((file) => ({
      address: new URL(file.name).pathname,
      at: file.responseEnd,
      // What comes from a cache has a size, but none on the wire.
      wire: file.transferSize > 0 ? file.encodedBodySize : 0,
      raw: file.decodedBodySize,
    }));
  }
}
