import { CelError } from "../values/cel-error.ts";
import { checkTextLength } from "../values/collection-limit.ts";
import type { CelInt } from "../values/int.ts";

/** Text without surrogates has one unit a code point, so that positions need no counting. */
const SURROGATE = /[\ud800-\udfff]/;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function codePoints(text: string): readonly string[] | string {
  return SURROGATE.test(text) ? [...text] : text;
}

function slice(points: readonly string[] | string, start: number, end: number): string {
  return typeof points === "string" ? points.slice(start, end) : points.slice(start, end).join("");
}

function outOfRange(index: CelInt): CelError {
  return new CelError(`index out of range: ${index}`);
}

/** The code point at a position; the empty string right after the end. */
export function charAt(text: string, index: CelInt): string {
  const points = codePoints(text);
  if (index < 0 || index > points.length) {
    throw outOfRange(index);
  }
  return points[Number(index)] ?? "";
}

/** The first position of a part at or after `from`, -1 when there is none. */
export function indexOf(text: string, part: string, from: CelInt): CelInt {
  if (part === "") {
    return from;
  }
  const points = codePoints(text);
  if (from < 0) {
    throw outOfRange(from);
  }
  if (from >= points.length) {
    return -1;
  }
  const skipped = slice(points, 0, Number(from)).length;
  const found = text.indexOf(part, skipped);
  return found < 0 ? -1 : codePoints(text.slice(0, found)).length;
}

/** The last position of a part at or before `from`, which is the end when not given; -1 when there is none. */
export function lastIndexOf(text: string, part: string, from?: CelInt): CelInt {
  const points = codePoints(text);
  if (part === "") {
    return from ?? points.length;
  }
  if (from === undefined) {
    return positionOf(text, text.lastIndexOf(part));
  }
  if (from < 0) {
    throw outOfRange(from);
  }
  if (from >= points.length) {
    return -1;
  }
  return positionOf(text, text.lastIndexOf(part, slice(points, 0, Number(from)).length));
}

function positionOf(text: string, unit: number): number {
  return unit < 0 ? -1 : codePoints(text.slice(0, unit)).length;
}

/** The code points from `start` up to `end`, which is the end of the text when not given. */
export function substring(text: string, start: CelInt, end?: CelInt): string {
  const points = codePoints(text);
  if (end !== undefined && start > end) {
    throw new CelError(`invalid substring range. start: ${start}, end: ${end}`);
  }
  if (start < 0 || start > points.length) {
    throw outOfRange(start);
  }
  if (end !== undefined && (end < 0 || end > points.length)) {
    throw outOfRange(end);
  }
  return slice(points, Number(start), end === undefined ? points.length : Number(end));
}

/** Replaces the first `count` occurrences; all when negative. An empty text is found before every code point and at the end. */
export function replaceCount(text: string, old: string, by: string, count: CelInt): string {
  const most = count < 0 ? text.length + 1 : Math.min(Number(count), text.length + 1);
  // Only what may grow much is looked at.
  if (by.length > old.length && most * by.length > 1_000_000) {
    const found = old === "" ? most : Math.min(most, text.split(old).length - 1);
    checkTextLength(text.length + found * (by.length - old.length));
  }
  if (count < 0) {
    return old === "" ? splitEmpty(text, by) : text.replaceAll(old, () => by);
  }
  const limit = Number(count);
  if (old === "") {
    const points = [...text];
    const replaced = Math.min(limit, points.length + 1);
    return points.map((point, index) => (index < replaced ? by + point : point)).join("") + (replaced > points.length ? by : "");
  }
  const parts = text.split(old);
  const tail = parts.slice(limit);
  const head = parts.slice(0, limit);
  return tail.length === 0 ? parts.join(by) : [...head, tail.join(old)].join(by);
}

function splitEmpty(text: string, by: string): string {
  return by + [...text].map((point) => point + by).join("");
}

/** Splits into at most `count` parts, the last holding the rest; without limit when negative. An empty separator splits into code points. */
export function splitCount(text: string, separator: string, count: CelInt): string[] {
  if (count === 0) {
    return [];
  }
  const parts = separator === "" ? [...text] : text.split(separator);
  if (count < 0 || parts.length <= count) {
    return parts;
  }
  const kept = Number(count) - 1;
  return [...parts.slice(0, kept), parts.slice(kept).join(separator)];
}

const QUOTED: ReadonlyMap<string, string> = new Map([
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

/** The text as a literal in double quotes. */
export function quote(text: string): string {
  return `"${[...text.replace(LONE_SURROGATE, "\ufffd")].map((point) => QUOTED.get(point) ?? point).join("")}"`;
}
