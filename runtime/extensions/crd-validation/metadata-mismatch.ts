import { DecodeState } from "../../../codegen/compiler/decode/decode-state.ts";
import { decoderOf } from "../../../codegen/compiler/decode/decoder-of.ts";
import { TypeMismatch } from "../../../codegen/compiler/decode/type-mismatch.ts";
import { formatGoValue } from "../../../codegen/compiler/structural/index.ts";
import type { Field, ListType, MapType, ObjectType, ScalarType, TypeSchema } from "../../../codegen/compiler/type-schema.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../meta/json.ts";
import type { FieldError } from "../../validation/field-error.ts";

const text = scalar("string");
const int64 = scalar("int64");
const time = scalar("time");
const flag = scalar("boolean");
const texts: MapType = { shape: "map", values: text, atomic: false, nullable: false };
const ownerReference = object("OwnerReference", {
  apiVersion: text,
  kind: text,
  name: text,
  uid: text,
  controller: flag,
  blockOwnerDeletion: flag,
});
const managedFields = object("ManagedFieldsEntry", {
  manager: text,
  operation: text,
  apiVersion: text,
  time,
  fieldsType: text,
  fieldsV1: { shape: "any", nullable: false },
  subresource: text,
});
/** metav1.ObjectMeta, as far as its JSON types go. */
const objectMeta = object("ObjectMeta", {
  name: text,
  generateName: text,
  namespace: text,
  selfLink: text,
  uid: text,
  resourceVersion: text,
  generation: int64,
  creationTimestamp: time,
  deletionTimestamp: time,
  deletionGracePeriodSeconds: int64,
  labels: texts,
  annotations: texts,
  ownerReferences: list(ownerReference),
  finalizers: list(text),
  managedFields: list(managedFields),
});

/** The first member of an object inside a default that has not the type which Kubernetes gives it in every object. `path` is the value's. */
export function metadataMismatch(schema: JsonObject, value: JsonValue, path: string): FieldError | undefined {
  if (Array.isArray(value)) {
    const items = schema["items"];
    return isJsonObject(items) ? firstOf(value, (item, index) => metadataMismatch(items, item, `${path}[${index}]`)) : undefined;
  }
  if (!isJsonObject(value)) return undefined;
  const { properties, additionalProperties } = schema;
  return firstOf(Object.keys(value), (name) => {
    const member = value[name] ?? null;
    const at = path === "" ? name : `${path}.${name}`;
    const fault = schema["x-kubernetes-embedded-resource"] === true ? memberFault(name, member) : undefined;
    if (fault !== undefined) return { reason: "FieldValueInvalid", field: at, message: `Invalid value: ${formatGoValue(member)}: ${fault}` };
    const declared = isJsonObject(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (isJsonObject(declared)) return metadataMismatch(declared, member, at);
    return isJsonObject(additionalProperties) ? metadataMismatch(additionalProperties, member, `${path}[${name}]`) : undefined;
  });
}

function memberFault(name: string, value: JsonValue): string | undefined {
  if (name === "apiVersion" || name === "kind") return typeof value === "string" ? undefined : "must be a string";
  if (name !== "metadata" || value === null) return undefined;
  try {
    const state = new DecodeState(false);
    decoderOf(objectMeta, "v1.ObjectMeta")(value, state);
    state.finish();
    return undefined;
  } catch (error) {
    if (error instanceof TypeMismatch) return error.message;
    throw error;
  }
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item, index: number) => Found | undefined): Found | undefined {
  for (const [index, item] of items.entries()) {
    const found = find(item, index);
    if (found !== undefined) return found;
  }
  return undefined;
}

function scalar(name: ScalarType["scalar"]): ScalarType {
  return { shape: "scalar", scalar: name, nullable: false };
}

function list(items: TypeSchema): ListType {
  return { shape: "list", items, listType: "atomic", mapKeys: [], nullable: false };
}

function object(name: string, members: Readonly<Record<string, TypeSchema>>): ObjectType {
  const fields = Object.entries(members).map(([member, type]): [string, Field] => [
    member,
    { name: member, type, goType: "", pointer: true, omit: "empty", required: false, patchStrategy: [] },
  ]);
  return { shape: "object", name, fields: new Map(fields), preserveUnknown: false, atomic: false, embeddedResource: false, nullable: false };
}
