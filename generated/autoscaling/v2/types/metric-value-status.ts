// Source: schemas/kubernetes/openapi/autoscaling/v2.json#/components/schemas/io.k8s.api.autoscaling.v2.MetricValueStatus
// Hash: ee3966ba9078
import type { Quantity } from "../../../meta/v1/types/quantity.ts";

/** io.k8s.api.autoscaling.v2.MetricValueStatus */
export interface MetricValueStatus {
  /** Format: int32 */
  averageUtilization?: number;
  averageValue?: Quantity;
  value?: Quantity;
}
