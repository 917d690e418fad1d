// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.SecretProjection
// Hash: 83fe19b947cb
import type { KeyToPath } from "./key-to-path.ts";

/** io.k8s.api.core.v1.SecretProjection */
export interface SecretProjection {
  items?: KeyToPath[];
  /** @default "" */
  name?: string;
  optional?: boolean;
}
