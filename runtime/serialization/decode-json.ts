import type { JsonValue } from "../meta/json.ts";
import { type DuplicateMember, depthLimit, parseJsonCarefully } from "./decode-json-carefully.ts";
import { scanJson } from "./decode-json-scan.ts";

/** A parsed body. */
export interface ParsedJson {
  /** Numbers whose text matters are NumberLiterals. */
  readonly value: JsonValue;
  /** Looked for only when asked; a later member wins. */
  readonly duplicates: readonly DuplicateMember[];
  /** Where members begin, by dotted path; set when there are duplicates. */
  readonly positions?: ReadonlyMap<string, number>;
}

const none: readonly DuplicateMember[] = [];

/**
 * Parses a body. JSON.parse does the work unless one pass over the text, or a count of the members, shows that something
 * would be lost.
 * @throws JsonSyntaxError
 */
export function parseJson(bytes: Buffer, wantsDuplicates: boolean): ParsedJson {
  const scan = scanJson(bytes);
  // Too deep for JSON.parse; the careful parser says where.
  if (scan.depth > depthLimit || scan.literals || scan.surrogates) return parseJsonCarefully(bytes.toString());
  let value: JsonValue;
  try {
    value = JSON.parse(bytes.toString()) as JsonValue;
  } catch {
    return parseJsonCarefully(bytes.toString());
  }
  if (wantsDuplicates && scan.colons !== countMembers(value)) return parseJsonCarefully(bytes.toString());
  return { value, duplicates: none };
}

/** Members of all objects inside `value`. Deep values are rare and counted without recursion beyond the stack's comfort. */
function countMembers(value: JsonValue, depth = 0): number {
  if (typeof value !== "object" || value === null) return 0;
  if (depth > 500) return countIteratively(value);
  let count = 0;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const item = value[index];
      if (typeof item === "object" && item !== null) count += countMembers(item, depth + 1);
    }
    return count;
  }
  for (const key in value) {
    count++;
    const member = value[key];
    if (typeof member === "object" && member !== null) count += countMembers(member, depth + 1);
  }
  return count;
}

function countIteratively(value: JsonValue): number {
  const open: JsonValue[] = [value];
  let count = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== "object" || next === null) continue;
    const members = Object.values(next);
    if (!Array.isArray(next)) count += members.length;
    for (const member of members) if (typeof member === "object" && member !== null) open.push(member);
  }
  return count;
}
