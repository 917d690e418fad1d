import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { isFields, isNumber } from "../fields.ts";

/** A handler's sleep fits into the pod's grace period (KEP-3960); the pod spec is the parent. */
export function checkSleepSeconds(sleep: unknown, path: string, errors: FieldError[], scope: CheckScope): void {
  const { terminationGracePeriodSeconds: grace } = scope.parent;
  if (!isFields(sleep) || !isNumber(grace)) return;
  const seconds = isNumber(sleep.seconds) ? sleep.seconds : 0;
  if (seconds < 0 || seconds > grace) {
    errors.push(invalid(path, seconds, `must be non-negative and less than terminationGracePeriodSeconds (${grace})`));
  }
}
