// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.FlowSchemaList
// Hash: 94ab55a6f88a
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { FlowSchema } from "./flow-schema.ts";

/** io.k8s.api.flowcontrol.v1.FlowSchemaList */
export interface FlowSchemaList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: FlowSchema[];
}
