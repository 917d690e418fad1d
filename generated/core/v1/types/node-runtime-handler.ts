// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.NodeRuntimeHandler
// Hash: 5f979487e7d4
import type { NodeRuntimeHandlerFeatures } from "./node-runtime-handler-features.ts";

/** io.k8s.api.core.v1.NodeRuntimeHandler */
export interface NodeRuntimeHandler {
  features?: NodeRuntimeHandlerFeatures;
  /** @default "" */
  name?: string;
}
