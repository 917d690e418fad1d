const totalLimit = 4 * 1024;
const itemLimit = 256;

/**
 * The values of the Warning headers of an answer (RFC 7234, section 5.5, code 299): each text once. When together they pass
 * 4 Ki characters, each is cut to 256 and what does not fit is left out. Values are UTF-8 in latin1, as Node sends headers.
 */
export function warningHeaders(texts: readonly string[]): readonly string[] {
  const usable = [...new Set(texts)].filter((text) => text !== "" && !hasControlCharacter(text));
  const cut = total(usable) <= totalLimit ? usable : fitting(usable.map((text) => [...text].slice(0, itemLimit).join("")));
  return cut.map((text) => Buffer.from(`299 - "${text.replace(/["\\]/g, "\\$&")}"`).toString("latin1"));
}

function fitting(texts: readonly string[]): string[] {
  let written = 0;
  return texts.filter((text) => {
    if (written >= totalLimit) return false;
    written += [...text].length;
    return true;
  });
}

function total(texts: readonly string[]): number {
  let sum = 0;
  for (const text of texts) sum += text.length;
  return sum;
}

function hasControlCharacter(text: string): boolean {
  return /\p{Cc}/u.test(text);
}
