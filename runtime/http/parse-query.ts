const malformed = /;|%(?![0-9A-Fa-f]{2})/;

/** The parameters of a query. As in Go, those that hold a semicolon or a broken escape do not count. */
export function parseQuery(text: string): URLSearchParams {
  if (!malformed.test(text)) return new URLSearchParams(text);
  const kept = text.split("&").filter((parameter) => !malformed.test(parameter));
  return new URLSearchParams(kept.join("&"));
}
