// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Node
// Hash: e93372533f32
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { Node } from "../types/node.ts";

/** The fields of a Node that one manager wants to own. */
export type NodeApply = ApplyConfiguration<Node>;
