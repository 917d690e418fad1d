// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.LimitResponse
// Hash: bc9299eaba9a
import type { QueuingConfiguration } from "./queuing-configuration.ts";

/** io.k8s.api.flowcontrol.v1.LimitResponse */
export interface LimitResponse {
  queuing?: QueuingConfiguration;
  /** @default "" */
  type: string;
}
