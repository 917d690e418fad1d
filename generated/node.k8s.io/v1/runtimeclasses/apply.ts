// Source: schemas/kubernetes/openapi/node.k8s.io/v1.json#/components/schemas/io.k8s.api.node.v1.RuntimeClass
// Hash: 8dcaa2242d65
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { RuntimeClass } from "../types/runtime-class.ts";

/** The fields of a RuntimeClass that one manager wants to own. */
export type RuntimeClassApply = ApplyConfiguration<RuntimeClass, "node.k8s.io/v1", "RuntimeClass">;
