import type { CheckScope } from "../check-scope.ts";
import { duplicate, type FieldError, invalid, tooMany } from "../field-error.ts";
import { isFields, isList } from "../fields.ts";
import { qualifiedNameFaults } from "../qualified-name.ts";

const limit = 4;

/** What must come true before a pod is bound to a node for a device, and what ends the waiting (KEP-5007). */
export function checkBindingConditions(object: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  if (!isFields(object)) return;
  const good = isList(object.bindingConditions) ? object.bindingConditions.map(String) : [];
  const bad = isList(object.bindingFailureConditions) ? object.bindingFailureConditions.map(String) : [];
  const forGood = `${path}.bindingConditions`;
  const forBad = `${path}.bindingFailureConditions`;
  errors.push(...nameErrors(good, forGood), ...nameErrors(bad, forBad));
  for (const [index, name] of good.entries()) if (good.indexOf(name) < index) errors.push(duplicate(`${forGood}[${index}]`, name));
  for (const [index, name] of bad.entries()) {
    if (bad.indexOf(name) < index) errors.push(duplicate(`${forBad}[${index}]`, name));
    if (good.includes(name)) errors.push(invalid(`${forBad}[${index}]`, name, "bindingFailureConditions must not overlap with bindingConditions"));
  }
  if (good.length === 0 && bad.length > 0)
    errors.push(invalid(forGood, object.bindingConditions, "bindingConditions are required to use bindingFailureConditions"));
  if (bad.length === 0 && good.length > 0)
    errors.push(invalid(forBad, object.bindingFailureConditions, "bindingFailureConditions are required to use bindingConditions"));
}

function nameErrors(names: readonly string[], path: string): FieldError[] {
  if (names.length > limit) return [tooMany(path, names.length, limit)];
  return names.flatMap((name, index) => qualifiedNameFaults(name).map((fault) => invalid(`${path}[${index}]`, name, fault)));
}
