// Words of a language that stand beside the script, or nothing: whoever asks goes on without them.

const PATIENCE = 5000;

// All widgets of a page ask at the same time, and get the same answer.
const asked = new Map();

const ask = async (tag) => {
  try {
    const signal = AbortSignal.timeout?.(PATIENCE);
    const answer = await fetch(new URL(`liseuse_words/${tag}.txt`, import.meta.url), { signal });
    if (answer.ok) return await answer.text();
  } catch {
    // What did not load may load the next time.
  }
  asked.delete(tag);
};

export const words = (tag) => {
  if (!asked.has(tag)) asked.set(tag, ask(tag));
  return asked.get(tag);
};
