import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { containerResourceNameFaults } from "../functions/resource-names.ts";

/** The name of a resource that containers may ask for. */
export function checkContainerResourceName(name: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  if (typeof name !== "string") return;
  for (const fault of containerResourceNameFaults(name)) errors.push(invalid(path, name, fault));
}
