const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["\x07", "\\a"],
  ["\b", "\\b"],
  ["\f", "\\f"],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
  ["\v", "\\v"],
  ["\\", "\\\\"],
  ['"', '\\"'],
]);
const UNPRINTABLE = /[\\"\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

/** A text in double quotes as Go's `%q` prints it: in most of Kubernetes' messages that repeat a value. */
export function goQuote(text: string): string {
  return `"${text.replace(UNPRINTABLE, escapeSequence)}"`;
}

function escapeSequence(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const short = ESCAPES.get(character);
  if (short !== undefined) {
    return short;
  }
  if (code < 0x80) {
    return `\\x${code.toString(16).padStart(2, "0")}`;
  }
  return code > 0xffff ? `\\U${code.toString(16).padStart(8, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
}
