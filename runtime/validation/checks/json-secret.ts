import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { isFields } from "../fields.ts";

/** The value of the secret's key that `with` names is a JSON object. What it holds is not told. */
export function checkJsonSecret(data: unknown, path: string, errors: FieldError[], scope: CheckScope): void {
  const key = String(scope.with);
  const value = isFields(data) ? data[key] : undefined;
  if (typeof value !== "string") return;
  const fault = jsonFault(Buffer.from(value, "base64").toString("utf8"));
  if (fault !== undefined) errors.push(invalid(`${path}[${key}]`, "<secret contents redacted>", fault));
}

function jsonFault(text: string): string | undefined {
  if (text === "") return "unexpected end of JSON input";
  try {
    const value: unknown = JSON.parse(text);
    if (isFields(value) || value === null) return undefined;
    const sort = Array.isArray(value) ? "array" : typeof value === "boolean" ? "bool" : typeof value;
    return `json: cannot unmarshal ${sort} into Go value of type map[string]interface {}`;
  } catch {
    const first = text.trimStart()[0] ?? "";
    return /[[{"tfn\d-]/.test(first) ? "unexpected end of JSON input" : `invalid character '${first}' looking for beginning of value`;
  }
}
