// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.CSINode
// Hash: 71f91b14c259
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { CSINode } from "../types/csi-node.ts";

/** The fields of a CSINode that one manager wants to own. */
export type CSINodeApply = ApplyConfiguration<CSINode, "storage.k8s.io/v1", "CSINode">;
