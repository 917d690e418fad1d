import type { CheckScope } from "../check-scope.ts";
import { duplicate, type FieldError, invalid, required } from "../field-error.ts";
import { isFields, isList } from "../fields.ts";
import { dnsLabelProblems } from "../formats/dns-label.ts";

/** The name of a service's port: needed where there are several, in its format, and another port's only once. */
export function checkServicePortName(name: unknown, path: string, errors: FieldError[], scope: CheckScope): void {
  const { self, parent } = scope;
  const ports = isList(parent.ports) ? parent.ports : [];
  if (typeof name !== "string" || name === "") {
    if (ports.length > 1) errors.push(required(path));
    return;
  }
  for (const problem of dnsLabelProblems(name)) errors.push(invalid(path, name, problem));
  for (const other of ports) {
    if (other === self) return;
    if (!isFields(other) || other.name !== name) continue;
    errors.push(duplicate(path, name));
    return;
  }
}
