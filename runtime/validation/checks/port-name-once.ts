import type { CheckScope } from "../check-scope.ts";
import { duplicate, type FieldError, invalid } from "../field-error.ts";
import { isFields, isList } from "../fields.ts";
import { portNameProblems } from "../formats/port-name.ts";

/** The name of a container's port: in its format, and another port's only once. */
export function checkPortNameOnce(name: unknown, path: string, errors: FieldError[], scope: CheckScope): void {
  if (typeof name !== "string") return;
  const problems = portNameProblems(name);
  for (const problem of problems) errors.push(invalid(path, name, problem));
  if (problems.length > 0) return;
  const { self, parent } = scope;
  for (const other of isList(parent.ports) ? parent.ports : []) {
    if (other === self) return;
    if (isFields(other) && other.name === name) {
      errors.push(duplicate(path, name));
      return;
    }
  }
}
