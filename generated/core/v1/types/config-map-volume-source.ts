// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ConfigMapVolumeSource
// Hash: 7219662c9608
import type { KeyToPath } from "./key-to-path.ts";

/** io.k8s.api.core.v1.ConfigMapVolumeSource */
export interface ConfigMapVolumeSource {
  /** Format: int32 */
  defaultMode?: number;
  items?: KeyToPath[];
  /** @default "" */
  name?: string;
  optional?: boolean;
}
