import { getAt, setAt } from "../meta/dotted-path.ts";
import type { KubeObject } from "../meta/object.ts";
import type { ResourceBehaviour } from "../scheme/resource-definition.ts";

type StatusRules = NonNullable<ResourceBehaviour["status"]>;

/** Through the main resource, status and its like stay as they were: absent on create, the old values on update. */
export function keepOnMain(object: KubeObject, old: KubeObject | undefined, rules: StatusRules): void {
  for (const path of rules.keepsOnMain) setAt(object, path, old === undefined ? undefined : getAt(old, path));
}

/**
 * What a write through /status leads to: the old object with the fields that /status may write from `object`.
 * Identity and resourceVersion come from `object`, so that a wrong one is still noticed.
 */
export function writeStatus(object: KubeObject, old: KubeObject, rules: StatusRules): KubeObject {
  const { name, namespace, uid, resourceVersion, managedFields } = object.metadata;
  const result: KubeObject = { ...old, metadata: { ...old.metadata } };
  for (const path of rules.writes) setAt(result, path, getAt(object, path));
  assignDefined(result.metadata, { name, namespace, resourceVersion });
  if (uid !== undefined && uid !== "") result.metadata.uid = uid;
  if (managedFields === undefined) delete result.metadata.managedFields;
  else result.metadata.managedFields = managedFields;
  return result;
}

function assignDefined(target: KubeObject["metadata"], values: Partial<Record<"name" | "namespace" | "resourceVersion", string | undefined>>): void {
  for (const member of ["name", "namespace", "resourceVersion"] as const) {
    const value = values[member];
    if (value === undefined) delete target[member];
    else target[member] = value;
  }
}
