import { CelDouble } from "../values/cel-double.ts";
import { CelUint } from "../values/cel-uint.ts";
import type { CelValue } from "../values/cel-value.ts";
import { isInt64, normalizeInt } from "../values/int.ts";

const CHARACTER_ESCAPES: ReadonlyMap<string, string> = new Map([
  ["a", "\x07"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["v", "\v"],
]);

const ESCAPES = /\\(?:([0-3][0-7]{2})|[xX]([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/g;

/** The value of an integer literal's text with its sign; undefined when it does not fit int64. */
export function intLiteral(text: string): CelValue | undefined {
  const negative = text.startsWith("-");
  const magnitude = BigInt(negative ? text.slice(1) : text);
  const value = negative ? -magnitude : magnitude;
  return isInt64(value) ? normalizeInt(value) : undefined;
}

/** The value of an unsigned literal's text (`12u`, `0xFFu`); undefined when it does not fit uint64. */
export function uintLiteral(text: string): CelValue | undefined {
  const value = BigInt(text.slice(0, -1));
  return value <= 0xffff_ffff_ffff_ffffn ? new CelUint(value) : undefined;
}

/** The value of a floating point literal's text; undefined when it is out of range. */
export function doubleLiteral(text: string): CelValue | undefined {
  const value = Number(text);
  return Number.isFinite(value) ? CelDouble.of(value) : undefined;
}

/** The value of a string literal's text, quotes and prefix included; undefined when an escape is no Unicode character. */
export function stringLiteral(text: string): string | undefined {
  const { body, raw } = unquote(text);
  if (raw) {
    return body;
  }
  let valid = true;
  const value = body.replace(ESCAPES, (_, octal?: string, hex?: string, short?: string, long?: string, character?: string) => {
    if (character !== undefined) {
      return CHARACTER_ESCAPES.get(character) ?? character;
    }
    const code = octal === undefined ? Number.parseInt(hex ?? short ?? long ?? "", 16) : Number.parseInt(octal, 8);
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) {
      valid = false;
      return "";
    }
    return String.fromCodePoint(code);
  });
  return valid ? value : undefined;
}

/** The value of a bytes literal's text: octal and hexadecimal escapes are bytes, everything else is UTF-8. Undefined for Unicode escapes. */
export function bytesLiteral(text: string): Uint8Array | undefined {
  const { body, raw } = unquote(text.slice(1));
  if (raw) {
    return Buffer.from(body, "utf8");
  }
  const parts: Buffer[] = [];
  let from = 0;
  for (const match of body.matchAll(ESCAPES)) {
    const [whole, octal, hex, short, long, character = ""] = match;
    if (short !== undefined || long !== undefined) {
      return undefined;
    }
    parts.push(Buffer.from(body.slice(from, match.index), "utf8"));
    from = match.index + whole.length;
    if (octal !== undefined || hex !== undefined) {
      parts.push(Buffer.from([octal === undefined ? Number.parseInt(hex ?? "", 16) : Number.parseInt(octal, 8)]));
    } else {
      parts.push(Buffer.from(CHARACTER_ESCAPES.get(character) ?? character, "utf8"));
    }
  }
  parts.push(Buffer.from(body.slice(from), "utf8"));
  return new Uint8Array(Buffer.concat(parts));
}

function unquote(text: string): { readonly body: string; readonly raw: boolean } {
  const raw = /^[rR]/.test(text);
  const quoted = raw ? text.slice(1) : text;
  const width = quoted.startsWith('"""') || quoted.startsWith("'''") ? 3 : 1;
  const isTriple = width === 3 && quoted.length >= 6;
  const cut = isTriple ? 3 : 1;
  // Line ends inside triple quotes are one character, whatever the platform that wrote them.
  return { body: quoted.slice(cut, -cut).replaceAll("\r\n", "\n").replaceAll("\r", "\n"), raw };
}
