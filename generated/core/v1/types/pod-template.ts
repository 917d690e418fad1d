// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PodTemplate
// Hash: 3143ebe16f03
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { PodTemplateSpec } from "./pod-template-spec.ts";

/** io.k8s.api.core.v1.PodTemplate */
export interface PodTemplate {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  template?: PodTemplateSpec;
}
