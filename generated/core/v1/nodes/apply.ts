// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Node
// Hash: 0b2d2b48558d
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { Node } from "../types/node.ts";

/** The fields of a Node that one manager wants to own. */
export type NodeApply = ApplyConfiguration<Node, "v1", "Node">;
