// Source: schemas/kubernetes/openapi/autoscaling/v2.json#/components/schemas/io.k8s.api.autoscaling.v2.HPAScalingRules
// Hash: 3fa4de370359
import type { Quantity } from "../../../meta/v1/types/quantity.ts";
import type { HPAScalingPolicy } from "./hpa-scaling-policy.ts";

/** io.k8s.api.autoscaling.v2.HPAScalingRules */
export interface HPAScalingRules {
  policies?: HPAScalingPolicy[];
  selectPolicy?: string;
  /** Format: int32 */
  stabilizationWindowSeconds?: number;
  tolerance?: Quantity;
}
