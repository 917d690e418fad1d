import { randomUUID } from "node:crypto";
import type { JsonValue } from "./json.ts";

/**
 * JSON with integers of 64 bits, which Kubernetes keeps: those beyond 2^53, which a double would round, are bigints in memory and
 * digits in JSON. JSON.parse and JSON.stringify do the work wherever there are none, which one look at a sixteenth of the bytes
 * and one missing exception tell.
 */

/** Integers with fewer digits are exact in a double. */
const longDigits = 16;

const maxInt64 = (1n << 63n) - 1n;
const minInt64 = -(1n << 63n);

/** Stands around digits while a text is made or read; nobody outside can know it. */
const mark = randomUUID();
const markedDigits = new RegExp(`"${mark}(-?\\d+)"`, "g");

/** A string, or an integer of many digits outside strings. */
const stringOrLongInteger = /"[^"\\]*(?:\\.[^"\\]*)*"|(?<![\w.+-])-?\d{16,}(?![\w.+-])/g;

/** The value of an integer literal: a number where that is exact, and beyond the range of 64 bits. */
export function integerValue(digits: string): number | bigint {
  const number = Number(digits);
  if (Number.isSafeInteger(number)) return number;
  const exact = BigInt(digits);
  return exact >= minInt64 && exact <= maxInt64 ? exact : number;
}

/** Parses stored JSON. @throws SyntaxError */
export function parseExactly(bytes: Buffer): JsonValue {
  return hasLongDigits(bytes) ? parseTextExactly(bytes.toString("utf8")) : (JSON.parse(bytes.toString("utf8")) as JsonValue);
}

/** As `parseExactly`, of a text. @throws SyntaxError */
export function parseTextExactly(text: string): JsonValue {
  let isMarked = false;
  const marked = text.replace(stringOrLongInteger, (token) => {
    if (token.startsWith('"') || typeof integerValue(token) === "number") return token;
    isMarked = true;
    return `"${mark}${token}"`;
  });
  if (!isMarked) return JSON.parse(text) as JsonValue;
  return JSON.parse(marked, (_, value: JsonValue) =>
    typeof value === "string" && value.startsWith(mark) ? BigInt(value.slice(mark.length)) : value,
  ) as JsonValue;
}

/** JSON of a value that may hold bigints; members that are undefined are left out. */
export function stringifyExactly(value: object | JsonValue): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const text = JSON.stringify(value, (_, member: unknown) => (typeof member === "bigint" ? mark + String(member) : member));
    return text.replace(markedDigits, "$1");
  }
}

/** Whether many digits stand in a row anywhere: looking at every sixteenth byte finds such a row. */
function hasLongDigits(bytes: Buffer): boolean {
  const { length } = bytes;
  for (let at = longDigits - 1; at < length; at += longDigits) {
    if (!isDigit(bytes[at])) continue;
    let start = at;
    while (start > 0 && isDigit(bytes[start - 1])) start--;
    let end = at + 1;
    while (end < length && isDigit(bytes[end])) end++;
    if (end - start >= longDigits) return true;
  }
  return false;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 48 && byte <= 57;
}
