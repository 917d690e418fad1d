import type { CheckScope } from "../check-scope.ts";
import type { FieldError } from "../field-error.ts";
import { isFields } from "../fields.ts";
import { policyVariables } from "../functions/policy-variables.ts";

/** The variables of a policy alone. */
export function checkPolicyVariables(spec: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  if (isFields(spec)) errors.push(...policyVariables(spec, `${path}.`, true).errors);
}
