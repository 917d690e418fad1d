import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { isFields } from "../fields.ts";
import { configMapKeyProblems } from "../formats/config-map-key.ts";

/** The keys of a config map's texts: in their format, and not keys of its binary data as well. */
export function checkConfigMapData(data: unknown, path: string, errors: FieldError[], scope: CheckScope): void {
  const binary = isFields(scope.self.binaryData) ? scope.self.binaryData : {};
  for (const key of isFields(data) ? Object.keys(data).sort() : []) {
    for (const problem of configMapKeyProblems(key)) errors.push(invalid(`${path}[${key}]`, key, problem));
    if (Object.hasOwn(binary, key)) errors.push(invalid(`${path}[${key}]`, key, "duplicate of key present in binaryData"));
  }
}
