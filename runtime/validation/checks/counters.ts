import type { CheckScope } from "../check-scope.ts";
import { dnsLabelFaults } from "../dns-name.ts";
import { type FieldError, invalid, tooMany } from "../field-error.ts";
import { isFields } from "../fields.ts";

/** Counters that devices share, by name (KEP-4815). */
export function checkCounters(counters: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  const names = isFields(counters) ? Object.keys(counters).sort() : [];
  if (names.length > 32) errors.push(tooMany(path, names.length, 32));
  else for (const name of names) for (const fault of dnsLabelFaults(name)) errors.push(invalid(path, name, fault));
}
