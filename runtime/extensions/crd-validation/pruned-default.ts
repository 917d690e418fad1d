import { isJsonObject, type JsonObject, type JsonValue } from "../../meta/json.ts";

/**
 * A default without the members that its schema does not know. What the items of a list hold that keeps unknown members
 * (`keeps`) is kept as well.
 */
export function prunedDefault(value: JsonValue, schema: JsonObject | undefined, isResource: boolean, keeps = false): JsonValue {
  const open = keeps || schema?.["x-kubernetes-preserve-unknown-fields"] === true;
  if (Array.isArray(value)) {
    const items = isJsonObject(schema?.["items"]) ? schema["items"] : undefined;
    return value.map((item) => prunedDefault(item, items, items?.["x-kubernetes-embedded-resource"] === true, open));
  }
  if (!isJsonObject(value)) return value;
  const { properties, additionalProperties } = schema ?? {};
  const kept: JsonObject = {};
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined) continue;
    const declared = isJsonObject(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (isResource && ["apiVersion", "kind", "metadata"].includes(name)) kept[name] = member;
    else if (isJsonObject(declared)) kept[name] = prunedDefault(member, declared, declared["x-kubernetes-embedded-resource"] === true);
    else if (additionalProperties !== undefined) {
      kept[name] = prunedDefault(member, isJsonObject(additionalProperties) ? additionalProperties : undefined, false);
    } else if (open) kept[name] = member;
  }
  return kept;
}
