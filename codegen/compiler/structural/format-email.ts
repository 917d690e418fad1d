const atom = "[a-zA-Z0-9!#$%&'*+/=?^_`{|}~\\u0080-\\u{10ffff}-]+";
const dotAtom = `${atom}(?:\\.${atom})*`;
const quoted = '"(?:[^"\\\\\\r\\n]|\\\\.)*"';
const literal = "\\[[^\\[\\]\\\\]*\\]";
const address = `(?:${dotAtom}|${quoted})@(?:${dotAtom}|${literal})`;
const word = `(?:${atom}|${quoted}|\\.)`;
const pattern = new RegExp(`^\\s*(?:${address}|(?:${word}\\s*)*<\\s*${address}\\s*>)\\s*$`, "u");

/** One address of RFC 5322, with or without a name: "a@b", "A Name <a@b.c>". */
export function isEmail(text: string): boolean {
  return text.length <= 1000 && pattern.test(text);
}
