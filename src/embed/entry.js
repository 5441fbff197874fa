// Starts the widget. On any failure the article stays readable as the page itself holds it.
import start from "./liseuse.js";

start().catch((error) => {
  console.error("Liseuse could not start, so the page's own text stays. Reason:", error);
});
