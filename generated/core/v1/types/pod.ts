// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Pod
// Hash: 012695cd9829
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { PodSpec } from "./pod-spec.ts";
import type { PodStatus } from "./pod-status.ts";

/** io.k8s.api.core.v1.Pod */
export interface Pod {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec?: PodSpec;
  /** @default {} */
  status?: PodStatus;
}
