import type { CheckScope } from "../check-scope.ts";
import { type FieldError, notFound } from "../field-error.ts";
import { isFields, isList } from "../fields.ts";

/** The container whose processes an ephemeral container sees is one of the pod's. */
export function checkTargetContainer(name: unknown, path: string, errors: FieldError[], scope: CheckScope): void {
  const { containers, initContainers } = scope.parent;
  const all = [...(isList(containers) ? containers : []), ...(isList(initContainers) ? initContainers : [])];
  if (!all.some((container) => isFields(container) && container.name === name)) errors.push(notFound(path, name));
}
