import { formatGoNumber } from "../../../codegen/compiler/structural/go-value.ts";
import type { JsonValue } from "../../meta/json.ts";

/** A JSON value as Go prints it: text bare, structures as JSON with sorted members. */
export function goText(value: JsonValue): string {
  if (value === null) return "<no value>";
  if (typeof value === "object") return goJson(value);
  return typeof value === "number" ? formatGoNumber(value) : String(value);
}

/** Exponents have two digits at least, and begin earlier for small numbers than in JavaScript. */
function goNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e21) return String(value);
  const magnitude = Math.abs(value);
  const text = magnitude !== 0 && (magnitude < 1e-4 || magnitude >= 1e21) ? value.toExponential() : String(value);
  return text.replace(/e([-+])(\d)$/, "e$10$2");
}

function goJson(value: JsonValue | undefined): string {
  if (Array.isArray(value)) return `[${value.map(goJson).join(",")}]`;
  if (typeof value !== "object" || value === null) {
    const text = typeof value === "number" ? goNumber(value) : typeof value === "bigint" ? String(value) : JSON.stringify(value ?? null);
    return text.replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
  }
  const members = Object.keys(value).sort();
  return `{${members.map((name) => `${goJson(name)}:${goJson(value[name])}`).join(",")}}`;
}
