// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.NodeConfigSource
// Hash: fdd0759d430c
import type { ConfigMapNodeConfigSource } from "./config-map-node-config-source.ts";

/** io.k8s.api.core.v1.NodeConfigSource */
export interface NodeConfigSource {
  configMap?: ConfigMapNodeConfigSource;
}
