import type { CheckScope } from "../check-scope.ts";
import type { FieldError } from "../field-error.ts";
import { checkResourceRequirements } from "./resource-requirements.ts";

/** What the runtime itself takes (KEP-688): checked as limits. */
export function checkOverhead(overhead: unknown, path: string, errors: FieldError[], scope: CheckScope): void {
  checkResourceRequirements({ limits: overhead }, path, errors, scope);
}
