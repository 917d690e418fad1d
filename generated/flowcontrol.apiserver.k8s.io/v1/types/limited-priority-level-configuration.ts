// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.LimitedPriorityLevelConfiguration
// Hash: 08c864224351
import type { LimitResponse } from "./limit-response.ts";

/** io.k8s.api.flowcontrol.v1.LimitedPriorityLevelConfiguration */
export interface LimitedPriorityLevelConfiguration {
  /** Format: int32 */
  borrowingLimitPercent?: number;
  /** Format: int32 */
  lendablePercent?: number;
  /** @default {} */
  limitResponse?: LimitResponse;
  /** Format: int32 */
  nominalConcurrencyShares?: number;
}
