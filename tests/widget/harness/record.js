// Writes down what a test wants to know and cannot see later: events, errors, refusals of the policy.
(() => {
  const record = { events: [], errors: [] };
  Object.defineProperty(window, "record", { value: record });
  for (const name of ["ready", "error", "progress", "quote", "share", "highlight"]) {
    document.addEventListener(`liseuse-${name}`, ({ type, detail, target }) => {
      record.events.push({ type, detail, from: target.id });
    });
  }
  const say = console.error;
  console.error = (...words) => {
    record.errors.push(words.map((word) => String(word?.stack ?? word)).join(" "));
    say.apply(console, words);
  };
  window.addEventListener("error", ({ message }) => record.errors.push(String(message)));
  window.addEventListener("unhandledrejection", ({ reason }) => record.errors.push(String(reason)));
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
    record.errors.push(`the policy ${violatedDirective} refused ${blockedURI}`);
  });
})();
