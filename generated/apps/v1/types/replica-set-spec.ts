// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.ReplicaSetSpec
// Hash: 173dd6bf2377
import type { PodTemplateSpec } from "../../../core/v1/types/pod-template-spec.ts";
import type { LabelSelector } from "../../../meta/v1/types/label-selector.ts";

/** io.k8s.api.apps.v1.ReplicaSetSpec */
export interface ReplicaSetSpec {
  /** Format: int32 */
  minReadySeconds?: number;
  /** Format: int32 */
  replicas?: number;
  selector: LabelSelector;
  /** @default {} */
  template?: PodTemplateSpec;
}
