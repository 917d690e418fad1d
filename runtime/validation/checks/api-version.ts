import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";

/** An apiVersion: a version, or a group and a version. */
export function checkApiVersion(apiVersion: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  const text = typeof apiVersion === "string" ? apiVersion : "";
  if (text.split("/").length > 2) errors.push(invalid(path, text, `unexpected GroupVersion string: ${text}`));
}
