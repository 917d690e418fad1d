import { formatApiVersion } from "../meta/group-version.ts";
import type { KubeObject } from "../meta/object.ts";
import type { RequestScope } from "../registry/request-scope.ts";
import type { ResourceDefinition } from "../scheme/resource-definition.ts";
import { builtInFields } from "./built-in-fields.ts";
import { FieldSelectorError } from "./field-selector.ts";

/** Gets a field's value from an object, as selectors compare it. */
export type FieldGetter = (object: KubeObject) => string;

/** Where a selectable field's value is: in the object's key, or in the object. */
export type FieldSource = "name" | "namespace" | FieldGetter;

/**
 * Where the field that a selector calls `label` is to be looked up. Getters take the hub version for built-in kinds
 * and the served version for custom ones.
 * @throws FieldSelectorError when the kind has no such selectable field.
 */
export function fieldSource(scope: RequestScope, label: string): FieldSource {
  const { definition } = scope;
  const known = definition.custom ? undefined : builtInFields.get(`${definition.group}/${definition.resource}`);
  if (label === "metadata.name") return "name";
  if (label === "metadata.namespace" && takesNamespace(definition, known?.namespace)) return "namespace";
  const getter = known?.getters[label];
  if (getter !== undefined) return getter;
  if (definition.selectableFields.includes(label)) {
    const { fieldValue } = definition.custom ? scope.functions : scope.hub.functions;
    return (object) => fieldValue(object, label);
  }
  throw new FieldSelectorError(notSelectable(definition, label, known?.wording));
}

/** A field that selectors name so often that the server keeps an index of it. */
export interface IndexedField {
  /** Of the index, among those of the resource. */
  readonly index: string;
  /** As selectors call it in the version at hand. */
  readonly field: string;
  /** Takes the hub version. */
  readonly get: FieldGetter;
}

/** The fields of a kind that are indexed, the most telling first. */
export function indexedFields({ definition }: RequestScope): IndexedField[] {
  const known = definition.custom ? undefined : builtInFields.get(`${definition.group}/${definition.resource}`);
  if (known?.indexed === undefined) return [];
  const { getters } = known;
  return Object.entries(known.indexed).flatMap(([field, index]) => {
    const get = getters[field];
    return get === undefined ? [] : [{ index, field, get }];
  });
}

/** Kinds without fields of their own take metadata.namespace even where it is always empty. */
function takesNamespace(definition: ResourceDefinition, own: boolean | undefined): boolean {
  return own ?? (!definition.custom || definition.namespaced);
}

function notSelectable(definition: ResourceDefinition, label: string, wording: "kind" | "quoted" | "plain" | undefined): string {
  if (wording === "kind") return `field label not supported for ${formatApiVersion(definition)}, Kind=${definition.kind}: ${label}`;
  if (wording === "quoted") return `field label ${JSON.stringify(label)} not supported for ${definition.kind}`;
  if (wording === "plain" || definition.custom) return `field label not supported: ${label}`;
  return `${JSON.stringify(label)} is not a known field selector: only "metadata.name", "metadata.namespace"`;
}
