// Source: schemas/kubernetes/openapi/autoscaling/v2.json#/components/schemas/io.k8s.api.autoscaling.v2.MetricTarget
// Hash: 2b715e21d9dd
import type { Quantity } from "../../../meta/v1/types/quantity.ts";

/** io.k8s.api.autoscaling.v2.MetricTarget */
export interface MetricTarget {
  /** Format: int32 */
  averageUtilization?: number;
  averageValue?: Quantity;
  /** @default "" */
  type: string;
  value?: Quantity;
}
