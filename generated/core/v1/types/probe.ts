// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Probe
// Hash: 6b9379c3530d
import type { ExecAction } from "./exec-action.ts";
import type { GRPCAction } from "./grpc-action.ts";
import type { HTTPGetAction } from "./http-get-action.ts";
import type { TCPSocketAction } from "./tcp-socket-action.ts";

/** io.k8s.api.core.v1.Probe */
export interface Probe {
  exec?: ExecAction;
  /** Format: int32 */
  failureThreshold?: number;
  grpc?: GRPCAction;
  httpGet?: HTTPGetAction;
  /** Format: int32 */
  initialDelaySeconds?: number;
  /** Format: int32 */
  periodSeconds?: number;
  /** Format: int32 */
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  /** Format: int64 */
  terminationGracePeriodSeconds?: number;
  /** Format: int32 */
  timeoutSeconds?: number;
}
