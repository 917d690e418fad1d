// Source: schemas/kubernetes/openapi/coordination.k8s.io/v1.json#/components/schemas/io.k8s.api.coordination.v1.LeaseSpec
// Hash: 1ab1930a9c9b
import type { MicroTime } from "../../../meta/v1/types/micro-time.ts";

/** io.k8s.api.coordination.v1.LeaseSpec */
export interface LeaseSpec {
  acquireTime?: MicroTime;
  holderIdentity?: string;
  /** Format: int32 */
  leaseDurationSeconds?: number;
  /** Format: int32 */
  leaseTransitions?: number;
  preferredHolder?: string;
  renewTime?: MicroTime;
  strategy?: string;
}
