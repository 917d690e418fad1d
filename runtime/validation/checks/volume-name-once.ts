import type { CheckScope } from "../check-scope.ts";
import { duplicate, type FieldError } from "../field-error.ts";
import { isFields, isList } from "../fields.ts";

/** The names of a pod's volumes differ. */
export function checkVolumeNameOnce(name: unknown, path: string, errors: FieldError[], scope: CheckScope): void {
  const { volumes } = scope.parent;
  for (const other of isList(volumes) ? volumes : []) {
    if (other === scope.self) return;
    if (isFields(other) && other.name === name) {
      errors.push(duplicate(path, name));
      return;
    }
  }
}
