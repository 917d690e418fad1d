import { deepEqual } from "../../meta/deep-equal.ts";
import type { KubeObject } from "../../meta/object.ts";
import { type FieldError, forbidden } from "../../validation/field-error.ts";

/** Bytes that the values of a ConfigMap or Secret may have together. */
export const dataSizeLimit = 1024 * 1024;

const message = "field is immutable when `immutable` is set";

/** A ConfigMap or Secret that is marked immutable keeps its data and its mark. */
export function immutableDataErrors(object: KubeObject, old: KubeObject, fields: readonly string[]): FieldError[] {
  if (old["immutable"] !== true) return [];
  const errors: FieldError[] = [];
  if (object["immutable"] !== true) errors.push(forbidden("immutable", message));
  for (const field of fields) if (!deepEqual(object[field] ?? {}, old[field] ?? {})) errors.push(forbidden(field, message));
  return errors;
}

/** How many bytes base64 text stands for. */
export function decodedLength(base64: string): number {
  return Buffer.byteLength(base64, "base64");
}
