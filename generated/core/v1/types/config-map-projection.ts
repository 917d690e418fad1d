// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ConfigMapProjection
// Hash: 35a369086fe5
import type { KeyToPath } from "./key-to-path.ts";

/** io.k8s.api.core.v1.ConfigMapProjection */
export interface ConfigMapProjection {
  items?: KeyToPath[];
  /** @default "" */
  name?: string;
  optional?: boolean;
}
