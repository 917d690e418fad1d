// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ReplicationControllerSpec
// Hash: 61292552326d
import type { PodTemplateSpec } from "./pod-template-spec.ts";

/** io.k8s.api.core.v1.ReplicationControllerSpec */
export interface ReplicationControllerSpec {
  /**
   * Format: int32
   * @default 0
   */
  minReadySeconds?: number;
  /**
   * Format: int32
   * @default 1
   */
  replicas?: number;
  selector?: {
    [key: string]: string;
  };
  template?: PodTemplateSpec;
}
