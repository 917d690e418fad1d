// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.FlowSchema
// Hash: 878f04a65885
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { FlowSchema } from "../types/flow-schema.ts";

/** The fields of a FlowSchema that one manager wants to own. */
export type FlowSchemaApply = ApplyConfiguration<FlowSchema, "flowcontrol.apiserver.k8s.io/v1", "FlowSchema">;
