import { compileEmbedded, compileRules, compileSchema, objectBudget, Walk } from "../../../codegen/compiler/structural/index.ts";
import { deepEqual } from "../../meta/deep-equal.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../meta/json.ts";
import { type FieldError, invalid } from "../../validation/field-error.ts";

/** Defaults must be values that the schema allows, before their own members get defaults. Those of metadata are looked at elsewhere. */
export function validateDefaults(schema: JsonObject, path: string): FieldError[] {
  return walk({ ...schema, "x-kubernetes-embedded-resource": true }, path, true, false);
}

function walk(schema: JsonObject, path: string, isRoot: boolean, insideMeta: boolean): FieldError[] {
  const embedded = schema["x-kubernetes-embedded-resource"] === true;
  const inside = embedded ? false : insideMeta;
  const value = schema["default"];
  const errors = value === undefined || value === null || inside ? [] : defaultErrors(schema, value, `${path}.default`, isRoot || embedded);
  if (isJsonObject(schema["items"])) errors.push(...walk(schema["items"], `${path}.items`, false, inside));
  if (!isJsonObject(schema["properties"])) return errors;
  for (const [name, one] of Object.entries(schema["properties"])) {
    const meta = embedded && ["metadata", "apiVersion", "kind"].includes(name);
    if (isJsonObject(one)) errors.push(...walk(one, `${path}.properties[${name}]`, false, inside || meta));
  }
  return errors;
}

function defaultErrors(schema: JsonObject, value: JsonValue, path: string, isResource: boolean): FieldError[] {
  const errors = deepEqual(pruned(value, schema, isResource), value) ? [] : [invalid(path, value, "must not have unknown fields")];
  const found = firstErrors(schema, value, path, isResource);
  return [...errors, ...found];
}

/** Each check runs when the one before it found nothing. */
function firstErrors(schema: JsonObject, value: JsonValue, path: string, isResource: boolean): FieldError[] {
  const embedded = new Walk(path);
  compileEmbedded(schema)?.(value, embedded);
  if (embedded.errors.length > 0) return embedded.errors;
  const schemaWalk = new Walk(path);
  compileSchema(schema)(value, schemaWalk, undefined);
  if (schemaWalk.errors.length > 0) return schemaWalk.errors;
  const rules = new Walk();
  rules.enter(path);
  compileRules(schema, isResource)?.(
    value,
    value,
    { current: undefined, around: undefined },
    { walk: rules, warn: () => undefined, budget: { remaining: objectBudget } },
  );
  return rules.errors;
}

/** The value without the members that the schema does not know. */
function pruned(value: JsonValue, schema: JsonObject | undefined, isResource: boolean): JsonValue {
  if (Array.isArray(value)) {
    const items = isJsonObject(schema?.["items"]) ? schema["items"] : undefined;
    return value.map((item) => pruned(item, items, items?.["x-kubernetes-embedded-resource"] === true));
  }
  if (!isJsonObject(value)) return value;
  const { properties, additionalProperties } = schema ?? {};
  const kept: JsonObject = {};
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined) continue;
    const declared = isJsonObject(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (isResource && ["apiVersion", "kind", "metadata"].includes(name)) kept[name] = member;
    else if (isJsonObject(declared)) kept[name] = pruned(member, declared, declared["x-kubernetes-embedded-resource"] === true);
    else if (schema?.["x-kubernetes-preserve-unknown-fields"] === true) kept[name] = member;
    else if (additionalProperties !== undefined) {
      kept[name] = pruned(member, isJsonObject(additionalProperties) ? additionalProperties : undefined, false);
    }
  }
  return kept;
}
