// Words of a language that stand beside the script, or nothing: whoever asks goes on without them.

const PATIENCE = 5000;

export const words = async (tag) => {
  try {
    const signal = AbortSignal.timeout?.(PATIENCE);
    const answer = await fetch(new URL(`liseuse_words/${tag}.txt`, import.meta.url), { signal });
    return answer.ok ? await answer.text() : undefined;
  } catch {
    return undefined;
  }
};
