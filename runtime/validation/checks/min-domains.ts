import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { isFields } from "../fields.ts";

/** minDomains (KEP-3022) is of constraints that must hold. */
export function checkMinDomains(constraint: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  if (!isFields(constraint) || typeof constraint.minDomains !== "number" || constraint.whenUnsatisfiable === "DoNotSchedule") return;
  const detail = `can only use minDomains if whenUnsatisfiable=DoNotSchedule, not ${constraint.whenUnsatisfiable ?? ""}`;
  errors.push(invalid(`${path}.minDomains`, constraint.minDomains, detail));
}
