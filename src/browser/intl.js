// What `Intl` writes; a language it does not know falls back to English.

const attempt = (language, write) => {
  try {
    return write(language);
  } catch {
    return write("en");
  }
};

export const minutes = (language, low, high, long) =>
  attempt(language, (tag) => {
    const format = new Intl.NumberFormat(tag, { style: "unit", unit: "minute", unitDisplay: long ? "long" : "short" });
    if (low === high) return format.format(low);
    return format.formatRange ? format.formatRange(low, high) : `${low}–${format.format(high)}`;
  });

export const day = (language, date) => {
  const [iso] = /^\d{4}-\d{2}-\d{2}/.exec(date) ?? [];
  const moment = new Date(iso);
  if (isNaN(moment)) return date;
  return attempt(language, (tag) => new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" }).format(moment));
};
