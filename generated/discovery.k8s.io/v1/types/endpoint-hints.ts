// Source: schemas/kubernetes/openapi/discovery.k8s.io/v1.json#/components/schemas/io.k8s.api.discovery.v1.EndpointHints
// Hash: ba386c07ab58
import type { ForNode } from "./for-node.ts";
import type { ForZone } from "./for-zone.ts";

/** io.k8s.api.discovery.v1.EndpointHints */
export interface EndpointHints {
  forNodes?: ForNode[];
  forZones?: ForZone[];
}
