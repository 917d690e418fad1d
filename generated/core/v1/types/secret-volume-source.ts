// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.SecretVolumeSource
// Hash: 8b1156137d3f
import type { KeyToPath } from "./key-to-path.ts";

/** io.k8s.api.core.v1.SecretVolumeSource */
export interface SecretVolumeSource {
  /** Format: int32 */
  defaultMode?: number;
  items?: KeyToPath[];
  optional?: boolean;
  secretName?: string;
}
