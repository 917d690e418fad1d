import type { CheckScope } from "../check-scope.ts";
import { duplicate, type FieldError, invalid } from "../field-error.ts";
import { isFields, isList } from "../fields.ts";
import { dnsLabelProblems } from "../formats/dns-label.ts";

/** The name by which a pod's containers know a resource claim: once, a DNS label. */
export function checkResourceClaimName(name: unknown, path: string, errors: FieldError[], scope: CheckScope): void {
  for (const other of isList(scope.parent.resourceClaims) ? scope.parent.resourceClaims : []) {
    if (other === scope.self) break;
    if (isFields(other) && other.name === name) {
      errors.push(duplicate(path, name));
      return;
    }
  }
  for (const problem of dnsLabelProblems(String(name))) errors.push(invalid(path, name, problem));
}
