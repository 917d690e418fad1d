// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.FlowSchema
// Hash: 052876535212
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { FlowSchemaSpec } from "./flow-schema-spec.ts";
import type { FlowSchemaStatus } from "./flow-schema-status.ts";

/** io.k8s.api.flowcontrol.v1.FlowSchema */
export interface FlowSchema {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec?: FlowSchemaSpec;
  /** @default {} */
  status?: FlowSchemaStatus;
}
