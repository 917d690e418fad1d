import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { goForm } from "../functions/go-form.ts";
import { allocationResult } from "../functions/go-shapes.ts";
import { sameValue } from "../same-value.ts";

/** What was allocated to a claim stays until all of it is given back. */
export function checkAllocationUpdate(allocation: unknown, path: string, errors: FieldError[], { before }: CheckScope): void {
  if (!sameValue(allocation, before)) errors.push(invalid(path, goForm(allocation, allocationResult), "field is immutable"));
}
