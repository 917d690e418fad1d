import type { CheckScope } from "../check-scope.ts";
import { type FieldError, forbidden } from "../field-error.ts";

/** Privileged containers need the server's --allow-privileged. */
export function checkPrivileged(privileged: unknown, path: string, errors: FieldError[], scope: CheckScope): void {
  if (privileged === true && scope.context.allowPrivileged !== true) errors.push(forbidden(path, "disallowed by cluster policy"));
}
