import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { attributeNameErrors } from "../functions/attribute-name.ts";

/** The name of an attribute with its domain: "gpu.example.com/model". */
export function checkFullyQualifiedAttribute(name: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  const text = String(name);
  errors.push(...attributeNameErrors(text, path));
  if (!text.includes("/")) errors.push(invalid(path, text, "a fully qualified name must be a domain and a name separated by a slash"));
}
