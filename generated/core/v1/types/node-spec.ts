// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.NodeSpec
// Hash: 18c9000be27f
import type { NodeConfigSource } from "./node-config-source.ts";
import type { Taint } from "./taint.ts";

/** io.k8s.api.core.v1.NodeSpec */
export interface NodeSpec {
  configSource?: NodeConfigSource;
  externalID?: string;
  podCIDR?: string;
  podCIDRs?: string[];
  providerID?: string;
  taints?: Taint[];
  unschedulable?: boolean;
}
