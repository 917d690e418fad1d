import { JsonPathError } from "../../serialization/json-path-error.ts";
import { parseJsonPath } from "../../serialization/json-path-parser.ts";
import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid, required } from "../field-error.ts";

/** Where a policy has the expression that a warning is about: a JSONPath. */
export function checkExpressionPlace(place: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  const text = String(place).trim();
  if (text === "") {
    errors.push(required(path));
    return;
  }
  try {
    parseJsonPath(/^\w/.test(text) ? `.${text}` : text);
  } catch (error) {
    if (!(error instanceof JsonPathError)) throw error;
    errors.push(invalid(path, text, `invalid JSONPath: ${error.message}`));
  }
}
