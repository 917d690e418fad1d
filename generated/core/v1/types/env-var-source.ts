// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.EnvVarSource
// Hash: 9c27714ef4a3
import type { ConfigMapKeySelector } from "./config-map-key-selector.ts";
import type { FileKeySelector } from "./file-key-selector.ts";
import type { ObjectFieldSelector } from "./object-field-selector.ts";
import type { ResourceFieldSelector } from "./resource-field-selector.ts";
import type { SecretKeySelector } from "./secret-key-selector.ts";

/** io.k8s.api.core.v1.EnvVarSource */
export interface EnvVarSource {
  configMapKeyRef?: ConfigMapKeySelector;
  fieldRef?: ObjectFieldSelector;
  fileKeyRef?: FileKeySelector;
  resourceFieldRef?: ResourceFieldSelector;
  secretKeyRef?: SecretKeySelector;
}
