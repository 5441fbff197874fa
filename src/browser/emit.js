// What the host page hears of a widget: events that bubble out of every shadow.

const emit = (element, type, detail, cancelable = false) =>
  element.dispatchEvent(new CustomEvent(`liseuse-${type}`, { bubbles: true, composed: true, cancelable, detail }));

export const ready = (element, title, lang, words, low, high, quotations) =>
  emit(element, "ready", { title, lang, words, minutes: { low, high }, quotations });

export const error = (element, reason, message, about, status) =>
  emit(element, "error", { reason, message, about, status });

export const progress = (element, fraction, minutesLeft) => emit(element, "progress", { fraction, minutesLeft });

export const quote = (element, text, kind, speaker, confidence) =>
  emit(element, "quote", { text, kind, speaker, confidence });

export const share = (element, network, what, url) => emit(element, "share", { network, what, url }, true);
