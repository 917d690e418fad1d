// Source: schemas/kubernetes/openapi/meta/v1.json#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.Status
// Hash: 89348bf9e5fa
import type { ListMeta } from "./list-meta.ts";
import type { StatusDetails } from "./status-details.ts";

/** io.k8s.apimachinery.pkg.apis.meta.v1.Status */
export interface Status {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  status?: string;
  /** Format: int32 */
  code?: number;
  details?: StatusDetails;
  message?: string;
  reason?: string;
}
