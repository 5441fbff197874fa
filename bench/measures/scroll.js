// A page scrolled from its beginning: how long frames take, and how many are missed.

/** What a frame takes on a screen of 60 frames a second, in milliseconds. */
const FRAME = 1000 / 60;

/** Scrolls 300 pixels a frame, a hard fling, and gives the time from each frame to the next; it runs in the page. */
export async function fling() {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const times = [];
  for (let last = await frame(); times.length < 150; ) {
    scrollBy(0, 300);
    const now = await frame();
    times.push(now - last);
    last = now;
  }
  return times;
}

/** The longest of them, and how many a screen would have missed. */
export function frames(times) {
  const missed = times.reduce((sum, time) => sum + Math.max(0, Math.round(time / FRAME) - 1), 0);
  return { longestFrame: Math.max(...times), missed };
}
