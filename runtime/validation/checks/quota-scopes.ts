import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { isFields, isList } from "../fields.ts";
import { conflictErrors, isQuotaScope, unfitResources } from "../functions/quota-scopes.ts";

/** The scopes of a quota, which must go with what it limits and with one another. */
export function checkQuotaScopes(scopes: unknown, path: string, errors: FieldError[], { self }: CheckScope): void {
  if (!isList(scopes) || scopes.length === 0) return;
  const hard = isFields(self.spec) ? self.spec.hard : undefined;
  for (const scope of scopes) {
    if (!isQuotaScope(scope)) errors.push(invalid(path, scopes, "unsupported scope"));
    for (let unfit = unfitResources(scope, hard); unfit > 0; unfit--) errors.push(invalid(path, scopes, "unsupported scope applied to resource"));
  }
  errors.push(...conflictErrors(new Set(scopes), path, scopes));
}
