import type { JsonValue } from "../meta/json.ts";
import { writeYamlScalar } from "./yaml-scalar.ts";

/**
 * A document in YAML as sigs.k8s.io/yaml prints it: members by name, lists not indented under their member, long text
 * folded at 80 columns.
 */
export function encodeYaml(value: JsonValue): string {
  const lines: string[] = [];
  writeValue(value, "", "", lines);
  return `${lines.join("\n")}\n`;
}

/** Writes `value` after `lead` ("key:", "-" or nothing), which stands on a line at `indent`. */
function writeValue(value: JsonValue | undefined, indent: string, lead: string, lines: string[]): void {
  const start = lead === "" ? indent : `${indent}${lead} `;
  if (Array.isArray(value)) {
    if (value.length === 0) {
      lines.push(`${start}[]`);
      return;
    }
    if (lead !== "") lines.push(`${indent}${lead}`);
    for (const item of value) writeItem(item, indent, lines);
  } else if (typeof value === "object" && value !== null) {
    const names = Object.keys(value).filter((name) => value[name] !== undefined);
    if (names.length === 0) {
      lines.push(`${start}{}`);
      return;
    }
    if (lead !== "") lines.push(`${indent}${lead}`);
    const inner = lead === "" ? indent : `${indent}  `;
    for (const name of names.sort(naturally)) writeMember(name, value[name], inner, lines);
  } else {
    lines.push(start + writeYamlScalar(value, start.length, indent));
  }
}

function writeMember(name: string, value: JsonValue | undefined, indent: string, lines: string[]): void {
  writeValue(value, indent, `${writeYamlScalar(name, -1, indent)}:`, lines);
}

/** A list item: its first line stands right after the dash. */
function writeItem(item: JsonValue, indent: string, lines: string[]): void {
  if (typeof item !== "object" || item === null) {
    writeValue(item, indent, "-", lines);
    return;
  }
  const inner: string[] = [];
  writeValue(item, `${indent}  `, "", inner);
  const [first = "", ...rest] = inner;
  lines.push(`${indent}- ${first.slice(indent.length + 2)}`, ...rest);
}

/** The order of keys in go-yaml: letters after other signs, runs of digits by their number. */
function naturally(a: string, b: string): number {
  const left = Array.from(a);
  const right = Array.from(b);
  for (let i = 0; i < left.length && i < right.length; i++) {
    const x = left[i] as string;
    const y = right[i] as string;
    if (x === y) continue;
    const xLetter = isLetter(x);
    const yLetter = isLetter(y);
    if (xLetter !== yLetter) return xLetter ? 1 : -1;
    const byNumber = xLetter ? 0 : compareNumbers(left, right, i);
    return byNumber || ((x.codePointAt(0) as number) < (y.codePointAt(0) as number) ? -1 : 1);
  }
  return left.length - right.length;
}

/** Compares the digits from `at` on; no digits count as 0, before zeros. */
function compareNumbers(left: readonly string[], right: readonly string[], at: number): number {
  // A zero inside a number counts as a digit of it.
  const inside = (left[at] === "0" || right[at] === "0") && continuesNumber(left, at) ? "1" : "";
  const x = digitsAt(left, at);
  const y = digitsAt(right, at);
  const byValue = BigInt(`0${inside}${x}`) - BigInt(`0${inside}${y}`);
  return byValue === 0n ? x.length - y.length : byValue < 0n ? -1 : 1;
}

function continuesNumber(text: readonly string[], at: number): boolean {
  for (let i = at - 1; i >= 0 && isDigit(text[i]); i--) if (text[i] !== "0") return true;
  return false;
}

function digitsAt(text: readonly string[], from: number): string {
  let end = from;
  while (isDigit(text[end])) end++;
  return text.slice(from, end).join("");
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= "0" && character <= "9";
}

function isLetter(character: string): boolean {
  return /^\p{L}$/u.test(character);
}
