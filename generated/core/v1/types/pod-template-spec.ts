// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PodTemplateSpec
// Hash: 39d91c70eb9f
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { PodSpec } from "./pod-spec.ts";

/** io.k8s.api.core.v1.PodTemplateSpec */
export interface PodTemplateSpec {
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec?: PodSpec;
}
