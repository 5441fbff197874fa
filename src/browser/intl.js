// What `Intl` writes; a language it does not know falls back to English.

const attempt = (language, write) => {
  try {
    return write(language);
  } catch {
    return write("en");
  }
};

// Making a format takes longer than drawing a paragraph, and each is asked for again and again.
const formats = new Map();

const format = (language, unitDisplay) => {
  const key = language + unitDisplay;
  const make = (tag) => new Intl.NumberFormat(tag, { style: "unit", unit: "minute", unitDisplay });
  if (!formats.has(key)) formats.set(key, attempt(language, make));
  return formats.get(key);
};

export const minutes = (language, low, high, long) => {
  const written = format(language, long ? "long" : "short");
  if (low === high) return written.format(low);
  return written.formatRange ? written.formatRange(low, high) : `${low}–${written.format(high)}`;
};

export const day = (language, date) => {
  const [iso] = /^\d{4}-\d{2}-\d{2}/.exec(date) ?? [];
  const moment = new Date(iso);
  if (isNaN(moment)) return date;
  return attempt(language, (tag) => new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" }).format(moment));
};
