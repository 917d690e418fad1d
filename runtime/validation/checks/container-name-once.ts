import type { CheckScope } from "../check-scope.ts";
import { duplicate, type FieldError } from "../field-error.ts";
import { isFields, isList } from "../fields.ts";

/** The names of a pod's containers, of every sort, differ: the later one is at fault. Init containers come after the others. */
export function checkContainerNameOnce(name: unknown, path: string, errors: FieldError[], scope: CheckScope): void {
  const { self, parent } = scope;
  for (const list of [parent.containers, parent.initContainers, parent.ephemeralContainers]) {
    for (const other of isList(list) ? list : []) {
      if (other === self) return;
      if (isFields(other) && other.name === name) {
        errors.push(duplicate(path, name));
        return;
      }
    }
  }
}
