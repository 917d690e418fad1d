import type { CheckScope } from "../check-scope.ts";
import { dns1035LabelFaults } from "../dns-name.ts";
import { type FieldError, invalid } from "../field-error.ts";

/** A kind: a DNS label but for its case. */
export function checkMixedCaseLabel(kind: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  const faults = dns1035LabelFaults(String(kind).toLowerCase());
  if (faults.length > 0) errors.push(invalid(path, kind, `may have mixed case, but should otherwise match: ${faults.join(",")}`));
}
