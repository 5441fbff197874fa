// Who takes part, in the order of the tables: the limits, the peers, Liseuse.

import { browser } from "./browser/contestant.js";
import { liseuseInline } from "./liseuse-inline/contestant.js";
import { liseuse } from "./liseuse/contestant.js";
import { markdownIt } from "./markdown-it/contestant.js";
import { preact } from "./preact/contestant.js";
import { react } from "./react/contestant.js";
import { staticPage } from "./static/contestant.js";
import { zeroMd } from "./zero-md/contestant.js";

/**
 * Every contestant says
 * - `id`, its folder and its place on the site, and `name`, as the tables call it;
 * - `kind`: `limit`, `peer` or `ours`;
 * - `main`, the script that is bundled for its page, if there is one, or `script`, the address of a finished one;
 * - `host(article)`, the HTML in which an article will stand, with the class `contestant`; an article is an
 *   address of Markdown (`markdown`), one of finished HTML (`html`), and that finished HTML, alone (`content`) and
 *   with a reading time and links to share (`finished`);
 * - `share`, a selector of the way to share on Telegram, if it has one;
 * - `isInShadow`, where the article ends up in the shadow root of its host;
 * - `read(address)`, which shows another article in the page, if it can; it runs in the page.
 */
export const CONTESTANTS = [staticPage, browser, zeroMd, react, preact, markdownIt, liseuse, liseuseInline];

/** What all others are compared with. */
export const LIMIT = staticPage;
