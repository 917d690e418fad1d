// Source: schemas/kubernetes/openapi/apiextensions.k8s.io/v1.json#/components/schemas/io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionCondition
// Hash: c3f43165d993
import type { Time } from "../../../meta/v1/types/time.ts";

/** io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionCondition */
export interface CustomResourceDefinitionCondition {
  /** @default "" */
  status: string;
  lastTransitionTime?: Time;
  message?: string;
  /** Format: int64 */
  observedGeneration?: number;
  reason?: string;
  /** @default "" */
  type: string;
}
