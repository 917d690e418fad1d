import type { JsonValue } from "../meta/json.ts";
import type { KubeObject } from "../meta/object.ts";
import { settled } from "../scheme/pending-conversion.ts";
import type { ValidationContext } from "../scheme/resource-definition.ts";
import { atServedVersion } from "../serialization/convert-object.ts";
import type { FieldError } from "../validation/field-error.ts";
import { nullEmptyLists } from "./empty-lists.ts";
import type { RegistryScope } from "./write-context.ts";

/**
 * What is wrong with an object by the rules of its kind. A custom resource has a schema for each version, and obeys the one
 * of the version it is written at; the rules of other kinds are those of the hub, where `object` and `old` are.
 * Source: Kubernetes documentation, "Versions in CustomResourceDefinitions".
 */
export function faultsOf(scope: RegistryScope, object: KubeObject, context: ValidationContext): FieldError[] | Promise<FieldError[]> {
  if (isHub(scope)) return scope.hub.functions.validate(object, context);
  // Conversions may change what they are given.
  const served = (one: KubeObject) => atServedVersion(scope, structuredClone(one));
  const { old } = context;
  return settled(() => scope.functions.validate(served(object), { ...context, ...(old === undefined ? {} : { old: served(old) }) }));
}

/** A valid object as it is stored: what the hub's schema does not know is dropped, and what it has defaults for is filled in. */
export function asStored(scope: RegistryScope, object: KubeObject): KubeObject {
  if (!scope.definition.custom) nullEmptyLists(scope.hub.functions.type, object);
  if (isHub(scope)) return object;
  const { decode, applyDefaults } = scope.hub.functions;
  const known = decode(object as unknown as JsonValue).object;
  applyDefaults(known);
  return known;
}

function isHub({ definition, hub }: RegistryScope): boolean {
  return !definition.custom || definition === hub.definition;
}
