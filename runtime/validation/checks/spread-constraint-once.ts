import type { CheckScope } from "../check-scope.ts";
import { duplicate, type FieldError } from "../field-error.ts";
import { isFields, isList } from "../fields.ts";

/** A topology and what to do about it come once among a pod's spread constraints: the earlier one is at fault. */
export function checkSpreadConstraintOnce(constraint: unknown, path: string, errors: FieldError[], scope: CheckScope): void {
  const { topologySpreadConstraints: all } = scope.parent;
  if (!isFields(constraint) || !isList(all)) return;
  const { topologyKey, whenUnsatisfiable } = constraint;
  const later = all.slice(all.indexOf(constraint) + 1);
  if (!later.some((other) => isFields(other) && other.topologyKey === topologyKey && other.whenUnsatisfiable === whenUnsatisfiable)) return;
  errors.push(duplicate(`${path}.{topologyKey, whenUnsatisfiable}`, `{${topologyKey ?? ""}, ${whenUnsatisfiable ?? ""}}`));
}
