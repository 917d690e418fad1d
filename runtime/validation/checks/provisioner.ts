import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { qualifiedNameFaults } from "../qualified-name.ts";

/** Who makes the volumes of a class: a qualified name, in capitals or not. */
export function checkProvisioner(provisioner: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  const name = String(provisioner).toLowerCase();
  for (const fault of qualifiedNameFaults(name)) errors.push(invalid(path, name, fault));
}
