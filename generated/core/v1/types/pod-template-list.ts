// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PodTemplateList
// Hash: 97f06df75b9d
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { PodTemplate } from "./pod-template.ts";

/** io.k8s.api.core.v1.PodTemplateList */
export interface PodTemplateList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: PodTemplate[];
}
