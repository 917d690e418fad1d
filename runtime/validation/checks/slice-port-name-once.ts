import type { CheckScope } from "../check-scope.ts";
import { duplicate, type FieldError } from "../field-error.ts";
import { isFields, isList } from "../fields.ts";

/** The name of a port of an endpoint slice, empty or not: another port's only once. */
export function checkSlicePortNameOnce(name: unknown, path: string, errors: FieldError[], { self, parent }: CheckScope): void {
  for (const other of isList(parent.ports) ? parent.ports : []) {
    if (other === self) return;
    if (!isFields(other) || (other.name ?? "") !== (name ?? "")) continue;
    errors.push(duplicate(path, name ?? ""));
    return;
  }
}
