import type { JsonValue } from "../../meta/json.ts";

/** How Go's %v prints decoded JSON: "map[a:1 b:[x y] c:<nil>]". */
export function goPrint(value: JsonValue | undefined): string {
  if (value === null || value === undefined) return "<nil>";
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value)) return `[${value.map(goPrint).join(" ")}]`;
  const members = Object.keys(value)
    .sort()
    .map((key) => `${key}:${goPrint(value[key])}`);
  return `map[${members.join(" ")}]`;
}

/** How Go's %s prints decoded JSON: what is no text with its type. */
export function printText(value: JsonValue): string {
  if (value === null) return "%!s(<nil>)";
  if (typeof value === "number") return `%!s(${Number.isInteger(value) ? "int64" : "float64"}=${value})`;
  if (typeof value === "bigint") return `%!s(int64=${value})`;
  return typeof value === "boolean" ? `%!s(bool=${value})` : goPrint(value);
}
