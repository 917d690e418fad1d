import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { isFields } from "../fields.ts";
import { sameValue } from "../same-value.ts";

/** The role that a binding grants stays the same: who may change a binding is not who may grant another role. */
export function checkRoleRefUpdate(roleRef: unknown, path: string, errors: FieldError[], { before }: CheckScope): void {
  if (!isFields(roleRef) || sameValue(roleRef, before)) return;
  const { apiGroup = "", kind = "", name = "" } = roleRef;
  errors.push(invalid(path, { APIGroup: apiGroup, Kind: kind, Name: name }, "cannot change roleRef"));
}
