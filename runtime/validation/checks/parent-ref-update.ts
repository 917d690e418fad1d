import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { isFields } from "../fields.ts";
import { sameValue } from "../same-value.ts";

/** An address belongs to one object for life. */
export function checkParentRefUpdate(reference: unknown, path: string, errors: FieldError[], { before }: CheckScope): void {
  if (!isFields(reference) || sameValue(reference, before)) return;
  const { group = "", resource = "", namespace = "", name = "" } = reference;
  errors.push(invalid(path, { Group: group, Resource: resource, Namespace: namespace, Name: name }, "field is immutable"));
}
