// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.EnvFromSource
// Hash: de362a835e51
import type { ConfigMapEnvSource } from "./config-map-env-source.ts";
import type { SecretEnvSource } from "./secret-env-source.ts";

/** io.k8s.api.core.v1.EnvFromSource */
export interface EnvFromSource {
  configMapRef?: ConfigMapEnvSource;
  prefix?: string;
  secretRef?: SecretEnvSource;
}
