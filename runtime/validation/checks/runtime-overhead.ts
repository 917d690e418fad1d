import type { CheckScope } from "../check-scope.ts";
import type { FieldError } from "../field-error.ts";
import { isFields } from "../fields.ts";
import { checkResourceRequirements } from "./resource-requirements.ts";

/** What a runtime class takes for itself (KEP-688): checked as limits. */
export function checkRuntimeOverhead(overhead: unknown, path: string, errors: FieldError[], scope: CheckScope): void {
  if (isFields(overhead)) checkResourceRequirements({ limits: overhead.podFixed }, path, errors, scope);
}
