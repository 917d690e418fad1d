import type { CheckScope } from "../check-scope.ts";
import { type FieldError, forbidden } from "../field-error.ts";
import { isFields } from "../fields.ts";

const highest = 1_000_000_000;
const systemClasses: ReadonlyMap<string, number> = new Map([
  ["system-node-critical", 2_000_001_000],
  ["system-cluster-critical", 2_000_000_000],
]);

/** Priorities above those of users, and names that begin with "system-", are for the two classes of the system. */
export function checkPriorityClass(object: unknown, _path: string, errors: FieldError[], _scope?: CheckScope): void {
  if (!isFields(object) || !isFields(object.metadata)) return;
  const name = String(object.metadata.name ?? "");
  const value = Number(object.value ?? 0);
  if (!name.startsWith("system-")) {
    if (value > highest) errors.push(forbidden("value", `maximum allowed value of a user defined priority is ${highest}`));
    return;
  }
  const fault = systemFault(name, value, object.globalDefault === true);
  if (fault === undefined) return;
  errors.push(forbidden("metadata.name", `priority class names with 'system-' prefix are reserved for system use only. error: ${fault}`));
}

function systemFault(name: string, value: number, globalDefault: boolean): string | undefined {
  const known = systemClasses.get(name);
  if (known === undefined) return `${name} is not a known system priority class`;
  if (known !== value) return `value of ${name} PriorityClass must be ${known}`;
  return globalDefault ? `globalDefault of ${name} PriorityClass must be false` : undefined;
}
