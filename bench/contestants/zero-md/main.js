// The element as its documentation says, with its parts from this site rather than from a CDN.

import { Marked } from "marked";
import alert from "marked-alert";
import { baseUrl } from "marked-base-url";
import { gfmHeadingId } from "marked-gfm-heading-id";
import ZeroMd, { STYLES } from "zero-md";

class Lightest extends ZeroMd {
  async load() {
    await super.load({
      marked: () => new Marked({ async: true }),
      markedBaseUrl: () => baseUrl,
      markedGfmHeadingId: () => gfmHeadingId,
      markedAlert: () => alert,
      markedHighlight: () => () => ({}),
    });
    this.template = STYLES.HOST;
  }
}

customElements.define("zero-md", Lightest);
