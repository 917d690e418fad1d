import type { KubeObject } from "../../meta/object.ts";
import type { Strategy } from "../../registry/strategy.ts";
import { configKeyFaults } from "../../validation/config-key.ts";
import { type FieldError, invalid, tooLong } from "../../validation/field-error.ts";
import { dataSizeLimit, decodedLength, immutableDataErrors } from "./immutable-data.ts";

interface ConfigMap extends KubeObject {
  data?: Record<string, string>;
  binaryData?: Record<string, string>;
}

/** ConfigMaps. Source: Kubernetes documentation, "ConfigMaps". */
export const strategy: Strategy = {
  validate: (object) => contentErrors(object as ConfigMap),
  validateUpdate: (object, old) => [...immutableDataErrors(object, old, ["data", "binaryData"]), ...contentErrors(object as ConfigMap)],
};

function contentErrors({ data = {}, binaryData = {} }: ConfigMap): FieldError[] {
  const errors: FieldError[] = [];
  let size = 0;
  for (const key in data) {
    for (const fault of configKeyFaults(key)) errors.push(invalid(`data[${key}]`, key, fault));
    if (Object.hasOwn(binaryData, key)) errors.push(invalid(`data[${key}]`, key, "duplicate of key present in binaryData"));
    size += Buffer.byteLength(data[key] as string);
  }
  for (const key in binaryData) {
    for (const fault of configKeyFaults(key)) errors.push(invalid(`binaryData[${key}]`, key, fault));
    size += decodedLength(binaryData[key] as string);
  }
  // The path of the whole object prints so.
  if (size > dataSizeLimit) errors.push(tooLong("[]", dataSizeLimit));
  return errors;
}
