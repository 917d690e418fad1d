import type { Field, TypeSchema } from "../../codegen/compiler/type-schema.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../meta/json.ts";

const typeMembers: ReadonlySet<string> = new Set(["apiVersion", "kind", "metadata"]);

/** Kinds whose spec.replicas may be absent to clients but not inside kube-apiserver, so that it shows as 0. */
const replicated: ReadonlySet<string> = new Set(["Deployment", "ReplicaSet", "StatefulSet"]);

/** What Go writes for an object without any value, but for its type and metadata: the fields that are never left out. */
export function zeroObject(type: TypeSchema): JsonObject {
  if (type.shape !== "object") return {};
  const zero = zeroValue(type) as JsonObject;
  for (const member of typeMembers) delete zero[member];
  if (replicated.has(type.name) && isJsonObject(zero["spec"])) zero["spec"] = { replicas: 0, ...zero["spec"] };
  return zero;
}

function zeroValue(type: TypeSchema): JsonValue {
  if (type.shape === "scalar") {
    if (type.scalar === "boolean") return false;
    if (type.scalar === "string") return "";
    if (type.scalar === "quantity") return "0";
    return type.scalar === "time" || type.scalar === "microTime" || type.scalar === "bytes" ? null : 0;
  }
  if (type.shape !== "object") return null;
  const value: JsonObject = {};
  for (const field of type.fields.values()) {
    if (isWritten(field)) value[field.name] = field.pointer ? null : zeroValue(field.type);
  }
  return value;
}

/** A structure is never empty to Go, so that leaving out what is empty does not leave it out. A time is a structure. */
function isWritten({ omit, pointer, type }: Field): boolean {
  if (omit === "never") return true;
  if (omit !== "empty" || pointer) return false;
  return type.shape === "object" || (type.shape === "scalar" && (type.scalar === "time" || type.scalar === "microTime"));
}
