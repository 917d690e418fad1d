// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.NodeDaemonEndpoints
// Hash: 769692e6e680
import type { DaemonEndpoint } from "./daemon-endpoint.ts";

/** io.k8s.api.core.v1.NodeDaemonEndpoints */
export interface NodeDaemonEndpoints {
  /** @default {} */
  kubeletEndpoint?: DaemonEndpoint;
}
