import type { TypeSchema } from "../../../codegen/compiler/type-schema.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../meta/json.ts";
import { ownMember, setMember } from "../clone-json.ts";
import { shapeOf } from "./element-order.ts";
import { goPrint, printText } from "./go-print.ts";
import { deleteFromList, mergeList } from "./merge-list.ts";
import { mergeMetaOf } from "./merge-meta.ts";
import { applyElementOrders } from "./set-element-order.ts";
import { StrategicPatchError } from "./strategic-patch-error.ts";

const retainKeys = "$retainKeys";
const deletePrefix = "$deleteFromPrimitiveList/";
const orderPrefix = "$setElementOrder/";

/**
 * Merges a strategic merge patch into an object of `type`. Both are changed and given up.
 *
 * Source: Kubernetes documentation, "Update API Objects in Place Using kubectl patch", and the design proposals on
 * strategic merge patch and on preserving order.
 *
 * @throws StrategicPatchError
 */
export function mergeMap(original: JsonObject, patch: JsonObject, type: TypeSchema | undefined): JsonObject {
  const directive = ownMember(patch, "$patch");
  if (directive !== undefined) return applyDirective(directive, patch);
  applyRetainKeys(original, patch);
  applyElementOrders(original, patch, type);
  for (const key of Object.keys(patch)) mergeMember(original, key, patch[key] as JsonValue, type);
  return original;
}

function mergeMember(original: JsonObject, patchKey: string, value: JsonValue, type: TypeSchema | undefined): void {
  const deletes = patchKey.startsWith(deletePrefix);
  if (!deletes && patchKey.startsWith(deletePrefix.slice(0, -1))) throw new StrategicPatchError("invalid patch format of primitive list", 400);
  const key = deletes ? patchKey.slice(deletePrefix.length) : patchKey;
  if (value === null) {
    delete original[key];
    return;
  }
  const current = ownMember(original, key);
  if (current === undefined || shapeOf(current) !== shapeOf(value)) {
    if (!deletes) take(original, key, withoutNullMembers(value));
    return;
  }
  const { strategy, mergeKey, inner } = mergeMetaOf(type, key);
  if (isJsonObject(current) && isJsonObject(value)) setMember(original, key, strategy === "replace" ? value : mergeMap(current, value, inner));
  else if (Array.isArray(current) && Array.isArray(value)) {
    if (deletes) setMember(original, key, deleteFromList(current, value, mergeKey, inner));
    else setMember(original, key, strategy === "merge" ? mergeList(current, value, mergeKey, inner) : value);
  } else setMember(original, key, value);
}

/** Sets a member without the directives inside it; a value that is one itself is left out. */
function take(original: JsonObject, key: string, value: JsonValue): void {
  const kept = withoutDirectives(value);
  if (kept === undefined) delete original[key];
  else setMember(original, key, kept);
}

/** `$patch` of a map: replace takes the patch as it stands, delete leaves nothing. */
function applyDirective(directive: JsonValue, patch: JsonObject): JsonObject {
  if (directive === "delete") return {};
  if (directive !== "replace") throw new StrategicPatchError(`unknown patch type: ${printText(directive)} in map: ${goPrint(patch)}`);
  delete patch["$patch"];
  return patch;
}

/** `$retainKeys` lists the members that stay; the patch may set no others. */
function applyRetainKeys(original: JsonObject, patch: JsonObject): void {
  const listed = ownMember(patch, retainKeys);
  if (listed === undefined) return;
  delete patch[retainKeys];
  if (!Array.isArray(listed)) throw new StrategicPatchError("invalid patch format of retainKeys", 400);
  const retained = new Set<JsonValue>(listed);
  for (const key of Object.keys(patch)) {
    if (patch[key] === null || key.startsWith(deletePrefix) || key.startsWith(orderPrefix) || retained.has(key)) continue;
    throw new StrategicPatchError("invalid patch format of retainKeys", 400);
  }
  for (const key of Object.keys(original)) if (!retained.has(key)) delete original[key];
}

/** Drops what holds `$patch`, at any depth, in place; undefined when that is the value itself. */
export function withoutDirectives(value: JsonValue): JsonValue | undefined {
  if (Array.isArray(value)) return value.map(withoutDirectives).filter((item) => item !== undefined);
  if (!isJsonObject(value)) return value;
  if (Object.hasOwn(value, "$patch")) return undefined;
  for (const key of Object.keys(value)) {
    const kept = withoutDirectives(value[key] as JsonValue);
    if (kept === undefined) delete value[key];
    else setMember(value, key, kept);
  }
  return value;
}

/** Drops null members at any depth, in place. */
function withoutNullMembers(value: JsonValue): JsonValue {
  if (Array.isArray(value)) value.forEach(withoutNullMembers);
  else if (isJsonObject(value)) {
    for (const key of Object.keys(value)) {
      const member = value[key] as JsonValue;
      if (member === null) delete value[key];
      else withoutNullMembers(member);
    }
  }
  return value;
}
