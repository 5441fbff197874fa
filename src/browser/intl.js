// What `Intl` writes; a language it does not know falls back to English.

const attempt = (language, write) => {
  try {
    return write(language);
  } catch {
    return write("en");
  }
};

export const day = (language, date) => {
  const [iso] = /^\d{4}-\d{2}-\d{2}/.exec(date) ?? [];
  const moment = new Date(iso);
  if (isNaN(moment)) return date;
  return attempt(language, (tag) => new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" }).format(moment));
};
