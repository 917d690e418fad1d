/** Folding begins at the first space beyond this column. */
const width = 80;

/** Text that YAML 1.1 or 1.2 would read as something else than text. */
const otherTypes =
  /^(?:|~|null|Null|NULL|true|True|TRUE|false|False|FALSE|y|Y|yes|Yes|YES|n|N|no|No|NO|on|On|ON|off|Off|OFF|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const number = /^[-+]?(?:0b[01_]+|0o?[0-7_]+|0x[0-9a-fA-F_]+|\.?[0-9][0-9_]*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?)$/;
const base60 = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/;
const timestamp = /^\d{4}-\d\d?-\d\d?(?:(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?)?$/;

/**
 * A scalar as go-yaml writes it: plain where that reads back the same, else quoted.
 *
 * @param column where on its line it begins; -1 for the name of a member, which is never folded
 * @param indent of the line it belongs to
 */
export function writeYamlScalar(value: string | number | bigint | boolean | null | undefined, column: number, indent: string): string {
  if (value === null || value === undefined) return "null";
  if (typeof value !== "string") return String(value);
  const isName = column < 0;
  if (value.includes("\n") && !isName && isPrintable(value) && !/ $|[ ]\n/.test(value)) return literal(value, indent);
  if (otherTypes.test(value) || number.test(value) || base60.test(value) || timestamp.test(value)) return doubleQuoted(value, column, indent);
  if (value.includes("\n") || !isPrintable(value)) return doubleQuoted(value, column, indent);
  if (isPlain(value)) return fold(value, column, indent);
  return `'${fold(value.replaceAll("'", "''"), isName ? -1 : column + 1, indent)}'`;
}

/** Characters beyond the first plane do not count: they are escaped. */
function isPrintable(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the characters that YAML's rule on printable text names
  return !/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufeff\ufffe\uffff\u2028\u2029\ud800-\udfff]/.test(text);
}

function isPlain(text: string): boolean {
  if (/^ | $/.test(text) || text.startsWith("---") || text.startsWith("...")) return false;
  if (/^[#,[\]{}&*!|>'"%@`]/.test(text)) return false;
  if (/^[-?:](?: |$)/.test(text)) return false;
  return !/: |:$| #/.test(text);
}

/** Long text goes on in the next line, two columns in, wherever a single space stands beyond the width. */
function fold(text: string, column: number, indent: string): string {
  if (column < 0 || column + text.length <= width) return text;
  let out = "";
  let at = column;
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string;
    const single = text[i - 1] !== " " && text[i + 1] !== " ";
    if (character === " " && at > width && single && i > 0 && i < text.length - 1) {
      out += `\n${indent}  `;
      at = indent.length + 2;
    } else {
      out += character;
      at++;
    }
  }
  return out;
}

function literal(text: string, indent: string): string {
  const body = text.replace(/\n+$/, "");
  const trailing = text.length - body.length;
  const chomp = trailing === 0 ? "-" : trailing === 1 && body !== "" ? "" : "+";
  const hint = /^[ \n]/.test(text) ? "2" : "";
  const lines = body.split("\n").map((line) => (line === "" ? "" : `${indent}  ${line}`));
  return `|${hint}${chomp}\n${lines.join("\n")}${"\n".repeat(Math.max(trailing - 1, 0))}`;
}

const escapes: Readonly<Record<string, string>> = {
  "\u0000": "\\0",
  "\u0007": "\\a",
  "\b": "\\b",
  "\t": "\\t",
  "\n": "\\n",
  "\u000b": "\\v",
  "\f": "\\f",
  "\r": "\\r",
  "\u001b": "\\e",
  '"': '\\"',
  "\\": "\\\\",
  "\u0085": "\\N",
  "\u00a0": "\\_",
  "\u2028": "\\L",
  "\u2029": "\\P",
};

function doubleQuoted(text: string, column: number, indent: string): string {
  let out = "";
  let at = column + 1;
  const characters = Array.from(text);
  for (const [i, character] of characters.entries()) {
    if (character === " " && column >= 0 && at > width && i > 0 && i < characters.length - 1) {
      out += `\n${indent}  ${characters[i + 1] === " " ? "\\" : ""}`;
      at = indent.length + 2;
      continue;
    }
    const escaped = escapes[character] ?? (isPrintable(character) ? character : unicodeEscape(character));
    out += escaped;
    at += escaped.length;
  }
  return `"${out}"`;
}

function unicodeEscape(character: string): string {
  const code = character.codePointAt(0) as number;
  const digits = code.toString(16).toUpperCase();
  if (code <= 0xff) return `\\x${digits.padStart(2, "0")}`;
  return code <= 0xffff ? `\\u${digits.padStart(4, "0")}` : `\\U${digits.padStart(8, "0")}`;
}
