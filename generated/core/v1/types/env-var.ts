// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.EnvVar
// Hash: 6ac9b146ef34
import type { EnvVarSource } from "./env-var-source.ts";

/** io.k8s.api.core.v1.EnvVar */
export interface EnvVar {
  /** @default "" */
  name: string;
  value?: string;
  valueFrom?: EnvVarSource;
}
