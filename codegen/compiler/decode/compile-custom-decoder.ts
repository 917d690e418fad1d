import { stringifyExactly } from "../../../runtime/meta/exact-json.ts";
import { formatApiVersion, type GroupVersionKind } from "../../../runtime/meta/group-version.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../runtime/meta/json.ts";
import { bearsLiterals, withoutLiterals } from "../../../runtime/meta/number-literal.ts";
import type { Decoded } from "../../../runtime/scheme/resource-definition.ts";
import { goJson } from "../structural/go-value.ts";
import type { ObjectType, TypeSchema } from "../type-schema.ts";
import { named } from "./compile-decoder.ts";
import { DecodeState } from "./decode-state.ts";
import { decoderOf } from "./decoder-of.ts";
import { TypeMismatch } from "./type-mismatch.ts";

/**
 * Compiles the decoder of a custom resource: members that the schema does not declare are pruned, nulls that it does
 * not allow are dropped, and metadata is read as every object's is. Values of the wrong type stay as they are: validation
 * refuses them, with all that is wrong at once. The argument of the decoder is given up.
 *
 * Source: Kubernetes documentation, "Extend the Kubernetes API with CustomResourceDefinitions", field pruning.
 *
 * @throws Error when `type`, whose root must be an object with metadata, is anything else.
 */
export function compileCustomDecoder(type: TypeSchema, names: GroupVersionKind): (value: JsonValue) => Decoded {
  if (type.shape !== "object") throw new Error(`${names.kind} is no object`);
  const root = type;
  const apiVersion = formatApiVersion(names);
  return (value) => {
    const plain = bearsLiterals(value) ? withoutLiterals(value) : value;
    const object = isJsonObject(plain) ? plain : {};
    object["metadata"] ??= {};
    const walk: Walk = { unknown: new UnknownPaths(), embedded: new UnknownPaths() };
    const metadataUnknown = new UnknownPaths();
    readMetadata(object, root, "", metadataUnknown);
    pruneObject(object, root, "", walk);
    return {
      object: named(object, apiVersion, names.kind),
      unknown: [...metadataUnknown.all, ...walk.unknown.all.sort(), ...walk.embedded.all.sort()],
    };
  };
}

interface Walk {
  readonly unknown: UnknownPaths;
  /** What the metadata of objects inside has too much: told last. */
  readonly embedded: UnknownPaths;
}

/** Paths of unknown fields, up to so many characters: a body of megabytes can have gigabytes of them. */
class UnknownPaths {
  readonly all: string[] = [];
  #room = 1 << 20;

  add(path: string): void {
    this.#room -= path.length;
    if (this.#room >= 0) this.all.push(path);
  }
}

/** Replaces metadata by what Go reads of it. @throws TypeMismatch without the path, as for an object by itself. */
function readMetadata(object: JsonObject, type: ObjectType, path: string, unknown: UnknownPaths): void {
  const metadata = object["metadata"];
  const field = type.fields.get("metadata");
  if (metadata === undefined || field === undefined) return;
  const state = new DecodeState(false);
  const decoded = metadata === null ? {} : decoderOf(field.type, "v1.ObjectMeta")(metadata, state);
  state.finish();
  object["metadata"] = decoded;
  for (const one of state.unknown) unknown.add(`${path}metadata.${one}`);
}

function prune(value: JsonValue, type: TypeSchema, path: string, walk: Walk): void {
  if (typeof value !== "object" || value === null) return;
  switch (type.shape) {
    case "object":
      if (Array.isArray(value)) pruneItemsWithoutSchema(value, path, walk);
      else pruneObject(value, type, path === "" ? "" : `${path}.`, walk);
      return;
    case "map":
      if (Array.isArray(value)) {
        pruneItemsWithoutSchema(value, path, walk);
        return;
      }
      for (const key of Object.keys(value)) {
        const member = value[key] as JsonValue;
        if (member === null && !type.values.nullable) {
          if (type.valuesHaveDefault !== true) delete value[key];
        } else prune(member, type.values, `${path}.${key}`, walk);
      }
      return;
    case "list":
      if (!Array.isArray(value)) {
        dropMembers(value, path, walk);
        return;
      }
      for (let index = 0; index < value.length; index++) prune(value[index] as JsonValue, type.items, `${path}[${index}]`, walk);
      return;
    case "scalar":
      if (Array.isArray(value)) pruneItemsWithoutSchema(value, path, walk);
      else dropMembers(value, path, walk);
      return;
    case "any":
      return;
  }
}

/** An object where none belongs: nothing that it holds is known. */
function dropMembers(object: JsonObject, path: string, walk: Walk): void {
  for (const key of Object.keys(object)) {
    walk.unknown.add(`${path}.${key}`);
    delete object[key];
  }
}

/** `prefix` is the object's path and a dot, or "" at the root. */
function pruneObject(object: JsonObject, type: ObjectType, prefix: string, walk: Walk): void {
  const atRoot = prefix === "";
  if (type.embeddedResource && !atRoot) readEmbedded(object, type, prefix, walk);
  for (const key in object) {
    if (type.embeddedResource && (key === "apiVersion" || key === "kind" || key === "metadata")) continue;
    const field = type.fields.get(key);
    const member = object[key] as JsonValue;
    if (field === undefined) {
      if (type.preserveUnknown) continue;
      walk.unknown.add(prefix + key);
      delete object[key];
    } else if (member === null) {
      if (!field.type.nullable && field.default === undefined) delete object[key];
    } else if (typeof member === "object") prune(member, field.type, prefix + key, walk);
  }
}

/** apiVersion, kind and metadata of an object inside an object. */
function readEmbedded(object: JsonObject, type: ObjectType, prefix: string, walk: Walk): void {
  for (const key of ["apiVersion", "kind"]) {
    const value = object[key];
    if (value === undefined || typeof value === "string") continue;
    throw new TypeMismatch(`${prefix}${key}: Invalid value: ${stringifyExactly(value)}: must be a string`);
  }
  const before = object["metadata"];
  object["metadata"] = shallowCopy(before);
  try {
    readMetadata(object, type, prefix, walk.embedded);
  } catch (error) {
    if (!(error instanceof TypeMismatch)) throw error;
    throw new TypeMismatch(`${prefix}metadata: Invalid value: ${goJson(before as JsonValue)}: ${error.message}`);
  }
}

/** Metadata whose maps may be given up: an error shows what was sent. */
function shallowCopy(value: JsonValue | undefined): JsonValue | undefined {
  if (!isJsonObject(value)) return value;
  const copy: JsonObject = { ...value };
  for (const key in copy) if (isJsonObject(copy[key])) copy[key] = { ...copy[key] };
  return copy;
}

/** A list where an object belongs: what its items hold is unknown. */
function pruneItemsWithoutSchema(items: JsonValue[], path: string, walk: Walk): void {
  items.forEach((item, index) => {
    if (Array.isArray(item)) pruneItemsWithoutSchema(item, `${path}[${index}]`, walk);
    else if (isJsonObject(item)) dropMembers(item, `${path}[${index}]`, walk);
  });
}
