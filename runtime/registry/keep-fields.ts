import { isAlwaysWritten, zeroField } from "../../codegen/compiler/decode/zero-value.ts";
import type { TypeSchema } from "../../codegen/compiler/type-schema.ts";
import { getAt, setAt } from "../meta/dotted-path.ts";
import type { KubeObject } from "../meta/object.ts";
import type { ResourceBehaviour, ResourceDefinition } from "../scheme/resource-definition.ts";

type StatusRules = NonNullable<ResourceBehaviour["status"]>;

/** On create, status and its like are as they would be had no one set them. */
export function resetOnCreate(object: KubeObject, rules: StatusRules, definition: ResourceDefinition, type: TypeSchema): void {
  for (const path of rules.keepsOnMain) setAt(object, path, definition.custom ? undefined : unsetValue(type, path));
}

/** On update through the main resource they stay as they were. */
export function keepOnMain(object: KubeObject, old: KubeObject, rules: StatusRules): void {
  for (const path of rules.keepsOnMain) setAt(object, path, getAt(old, path));
}

/** What Go writes at a path that was never set: `{}` for most structures, nothing for what may be left out. */
function unsetValue(type: TypeSchema, path: string): unknown {
  let current: TypeSchema | undefined = type;
  const names = path.split(".");
  const last = names.pop() as string;
  for (const name of names) current = current?.shape === "object" ? current.fields.get(name)?.type : undefined;
  const field = current?.shape === "object" ? current.fields.get(last) : undefined;
  return field === undefined || !isAlwaysWritten(field) ? undefined : zeroField(field);
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
