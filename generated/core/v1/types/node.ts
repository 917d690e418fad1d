// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Node
// Hash: e5071287c65e
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { NodeSpec } from "./node-spec.ts";
import type { NodeStatus } from "./node-status.ts";

/** io.k8s.api.core.v1.Node */
export interface Node {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec?: NodeSpec;
  /** @default {} */
  status?: NodeStatus;
}
