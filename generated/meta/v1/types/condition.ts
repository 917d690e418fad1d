// Source: schemas/kubernetes/openapi/meta/v1.json#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.Condition
// Hash: 9e853daca557
import type { Time } from "./time.ts";

/** io.k8s.apimachinery.pkg.apis.meta.v1.Condition */
export interface Condition {
  /** @default "" */
  status: string;
  lastTransitionTime: Time;
  /** @default "" */
  message: string;
  /** Format: int64 */
  observedGeneration?: number;
  /** @default "" */
  reason: string;
  /** @default "" */
  type: string;
}
