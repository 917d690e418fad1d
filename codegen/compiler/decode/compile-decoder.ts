import { formatApiVersion, type GroupVersionKind } from "../../../runtime/meta/group-version.ts";
import type { JsonObject, JsonValue } from "../../../runtime/meta/json.ts";
import { bearsLiterals } from "../../../runtime/meta/number-literal.ts";
import type { KubeObject } from "../../../runtime/meta/object.ts";
import type { Decoded } from "../../../runtime/scheme/resource-definition.ts";
import type { TypeSchema } from "../type-schema.ts";
import { DecodeState } from "./decode-state.ts";
import { decoderOf } from "./decoder-of.ts";
import { zeroValue } from "./zero-value.ts";

/**
 * Compiles the decoder of a built-in kind: parsed JSON in, and out what Go would write after reading it into its
 * structures. Parts are compiled when the first object reaches them. The argument of the decoder is given up.
 *
 * The decoder throws a TypeMismatch in the words of Go's encoding/json.
 */
export function compileDecoder(type: TypeSchema, names: GroupVersionKind): (value: JsonValue) => Decoded {
  const apiVersion = formatApiVersion(names);
  const decode = decoderOf(type, `${names.version}.${names.kind}`);
  return (value) => {
    const state = new DecodeState(bearsLiterals(value));
    const decoded = value === null ? zeroValue(type) : decode(value, state);
    state.finish();
    return { object: named(decoded as JsonObject, apiVersion, names.kind), unknown: state.unknown };
  };
}

/** `object` with apiVersion, kind and metadata in front; kinds like DeleteOptions have no metadata. */
export function named(object: JsonObject, apiVersion: string, kind: string): KubeObject {
  const result: JsonObject = { apiVersion, kind };
  if (object["metadata"] !== undefined) result["metadata"] = object["metadata"];
  for (const key in object) if (key !== "apiVersion" && key !== "kind" && key !== "metadata") result[key] = object[key];
  return result as unknown as KubeObject;
}
