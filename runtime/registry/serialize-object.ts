import { stringifyExactly } from "../meta/exact-json.ts";
import type { KubeObject } from "../meta/object.ts";
import { printManagedFields } from "./managed-fields/print-managed-fields.ts";

/** The bytes in which an object is stored: `apiVersion`, `kind` and `metadata` first, no resourceVersion (see storage/stamp.ts). */
export function serializeObject(object: KubeObject): Buffer {
  const { apiVersion, kind, metadata, ...rest } = object;
  const { resourceVersion: _, managedFields, ...meta } = metadata;
  let head = `{"apiVersion":${JSON.stringify(apiVersion)},"kind":${JSON.stringify(kind)},"metadata":${stringifyExactly(meta)}`;
  if (managedFields !== undefined && managedFields !== null) {
    head = `${head.slice(0, -1)}${head.endsWith("{}") ? "" : ","}"managedFields":${printManagedFields(managedFields)}}`;
  }
  const tail = stringifyExactly(rest);
  return Buffer.from(tail === "{}" ? `${head}}` : `${head},${tail.slice(1)}`);
}
