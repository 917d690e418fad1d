import type { KubeObject } from "../meta/object.ts";
import type { Change } from "./guaranteed-update.ts";
import type { RegistryScope, WriteContext } from "./write-context.ts";

/** How an object is stored: its bytes, how long it lives, and what goes along with it. */
export function putOf(
  scope: RegistryScope,
  object: KubeObject,
  old: KubeObject | undefined,
  context: WriteContext,
): Extract<Change, { type: "put" }> {
  const { definition, functions } = scope.hub;
  const ttl = definition.behaviour.ttl;
  const companions = functions.strategy?.companions?.(object, old, context);
  return {
    type: "put",
    value: scope.store.serialize(object),
    ...(ttl === undefined ? {} : { ttl }),
    ...(companions === undefined ? {} : { companions }),
  };
}

/** How an object is removed, with what goes along. */
export function deleteOf(scope: RegistryScope, old: KubeObject, context: WriteContext): Extract<Change, { type: "delete" }> {
  const companions = scope.hub.functions.strategy?.companions?.(undefined, old, context);
  return companions === undefined ? { type: "delete" } : { type: "delete", companions };
}
