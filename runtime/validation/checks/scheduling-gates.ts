import type { CheckScope } from "../check-scope.ts";
import { duplicate, type FieldError, invalid } from "../field-error.ts";
import { isFields, isList } from "../fields.ts";
import { qualifiedNameFaults } from "../qualified-name.ts";

/** Gates that keep a pod from being scheduled (KEP-3521): qualified names, once each; faults are reported at the item. */
export function checkSchedulingGates(gates: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  const seen = new Set<string>();
  for (const [index, gate] of (isList(gates) ? gates : []).entries()) {
    const name = isFields(gate) && typeof gate.name === "string" ? gate.name : "";
    for (const fault of qualifiedNameFaults(name)) errors.push(invalid(`${path}[${index}]`, name, fault));
    if (seen.has(name)) errors.push(duplicate(`${path}[${index}]`, name));
    seen.add(name);
  }
}
