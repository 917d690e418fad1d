import { isJsonObject, type JsonObject } from "../../runtime/meta/json.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** Parses a JSON object; undefined after a diagnostic. */
export function parseJson(file: string, text: string, diagnostics: Diagnostic[]): JsonObject | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const position = /position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
    const line = position === undefined ? {} : { line: text.slice(0, Number(position)).split("\n").length };
    diagnostics.push({ file, pointer: "", ...line, message: "is no JSON" });
    return undefined;
  }
  if (isJsonObject(value)) return value;
  diagnostics.push({ file, pointer: "", message: "must be a JSON object" });
  return undefined;
}
