// Source: schemas/kubernetes/openapi/meta/v1.json#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.StatusDetails
// Hash: 2b750be6414d
import type { StatusCause } from "./status-cause.ts";

/** io.k8s.apimachinery.pkg.apis.meta.v1.StatusDetails */
export interface StatusDetails {
  kind?: string;
  causes?: StatusCause[];
  group?: string;
  name?: string;
  /** Format: int32 */
  retryAfterSeconds?: number;
  uid?: string;
}
