// The class of the element: Rust can't extend a class of the page, so this hands everything on.

const live = new Set();
let surrendered = false;

export const define = (attributes, mount) => {
  if (customElements.get("liseuse-reader")) return;

  class LiseuseReader extends HTMLElement {
    static observedAttributes = attributes;
    #widget;

    connectedCallback() {
      if (this.#widget || surrendered) return;
      live.add(this);
      this.#widget = mount(this);
    }

    // Moving an element disconnects it and connects it again at once: only what stays away is taken down.
    disconnectedCallback() {
      queueMicrotask(() => {
        if (this.isConnected || !this.#widget || !live.delete(this)) return;
        this.#widget.unmount();
        this.#widget = undefined;
      });
    }

    attributeChangedCallback(_name, before, after) {
      if (before !== after && live.has(this)) this.#widget?.configure();
    }

    get quotations() {
      return live.has(this) ? (this.#widget?.quotations() ?? []) : [];
    }
  }

  for (const attribute of attributes) {
    const property = attribute.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
    if (property === "lang") continue;
    Object.defineProperty(LiseuseReader.prototype, property, {
      get() {
        return this.getAttribute(attribute) ?? "";
      },
      set(value) {
        value == null ? this.removeAttribute(attribute) : this.setAttribute(attribute, value);
      },
      enumerable: true,
      configurable: true,
    });
  }

  customElements.define("liseuse-reader", LiseuseReader);
};

// After a panic nothing of the widget can be trusted: what the host wrote in the element is shown instead.
export const surrender = (message) => {
  console.error(`Liseuse stopped: ${message}. The page's own text is shown instead.`);
  for (const element of live) element.shadowRoot?.replaceChildren(document.createElement("slot"));
  live.clear();
  surrendered = true;
};

// Where the widget's files are; while it is developed, this one is in a folder beside them.
const home = new URL(".", import.meta.url.replace(/snippets\/.*/, "")).href;
const isOurs = ({ stack }) => ["liseuse.js", "liseuse_bg.wasm", "liseuse_later.wasm"].some((file) => stack?.includes(home + file));

// A panic is a trap, wherever the browser called us from: in an event, a timer, a promise.
const heed = (error) => {
  if (error instanceof WebAssembly.RuntimeError && isOurs(error)) surrender(error.message);
};

addEventListener("error", (event) => heed(event.error));
addEventListener("unhandledrejection", (event) => heed(event.reason));
