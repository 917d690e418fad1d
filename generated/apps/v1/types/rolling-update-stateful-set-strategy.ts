// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.RollingUpdateStatefulSetStrategy
// Hash: 1c4035830fce
import type { IntOrString } from "../../../meta/v1/types/int-or-string.ts";

/** io.k8s.api.apps.v1.RollingUpdateStatefulSetStrategy */
export interface RollingUpdateStatefulSetStrategy {
  maxUnavailable?: IntOrString;
  /** Format: int32 */
  partition?: number;
}
