import type { CheckScope } from "../check-scope.ts";
import { type FieldError, tooLong } from "../field-error.ts";
import { isFields } from "../fields.ts";
import { decodedLength } from "../functions/decoded-length.ts";

const limit = 1024 * 1024;

/** All values of a config map together are 1 MiB at most. Kubernetes names the field `[]`. */
export function checkConfigMapSize(configMap: unknown, _path: string, errors: FieldError[], _scope?: CheckScope): void {
  if (!isFields(configMap)) return;
  let size = 0;
  for (const value of isFields(configMap.data) ? Object.values(configMap.data) : []) size += typeof value === "string" ? Buffer.byteLength(value) : 0;
  for (const value of isFields(configMap.binaryData) ? Object.values(configMap.binaryData) : []) size += decodedLength(value);
  if (size > limit) errors.push(tooLong("[]", limit));
}
