import { isJsonObject, type JsonValue } from "../../runtime/meta/json.ts";

const width = 180;

/** Structures beside each other stand apart from this length on. */
const widthOfSeveral = 100;

/**
 * JSON with sorted keys, in which a value stands on one line where it fits, so that a changed fact is a changed line.
 * The order of lists is kept: it says something.
 */
export function printFacts(value: JsonValue): string {
  return `${print(value, "", "")}\n`;
}

function print(value: JsonValue, indent: string, label: string): string {
  const inline = printInline(value);
  if (typeof value !== "object" || value === null) return inline;
  if (fits(value, inline, indent, label)) return inline;
  const inside = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((one) => inside + print(one, inside, "")).join(",\n")}\n${indent}]`;
  const lines = sortedEntries(value).map(([key, one]) => `${inside}${JSON.stringify(key)}: ${print(one, inside, key)}`);
  return `{\n${lines.join(",\n")}\n${indent}}`;
}

function fits(value: JsonValue[] | { [member: string]: JsonValue | undefined }, inline: string, indent: string, label: string): boolean {
  if (indent.length + label.length + 4 + inline.length > width) return false;
  const members = Object.values(value);
  if ((label === "properties" && members.length > 1) || inline.includes('"properties": {')) return false;
  const structures = members.filter((one) => typeof one === "object" && one !== null).length;
  return inline.length <= widthOfSeveral || structures < 2 || structures < members.length;
}

function printInline(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(printInline).join(", ")}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const entries = sortedEntries(value);
  return entries.length === 0 ? "{}" : `{ ${entries.map(([key, one]) => `${JSON.stringify(key)}: ${printInline(one)}`).join(", ")} }`;
}

function sortedEntries(value: { [member: string]: JsonValue | undefined }): [string, JsonValue][] {
  const entries: [string, JsonValue][] = [];
  for (const key of Object.keys(value).sort()) {
    const one = value[key];
    if (one !== undefined) entries.push([key, one]);
  }
  return entries;
}
