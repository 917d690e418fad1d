import type { CheckScope } from "../check-scope.ts";
import { duplicate, type FieldError, invalid } from "../field-error.ts";
import { isList } from "../fields.ts";
import { pathSegmentFaults } from "../name-format.ts";

/** The names that a rule of admission is for, each said once. */
export function checkNamedResources(names: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  if (!isList(names)) return;
  for (const [index, name] of names.entries()) {
    for (const fault of pathSegmentFaults(String(name))) errors.push(invalid(`${path}[${index}]`, name, fault));
    if (names.indexOf(name) < index) errors.push(duplicate(`${path}[${index}]`, name));
  }
}
