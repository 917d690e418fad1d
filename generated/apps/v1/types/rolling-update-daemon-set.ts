// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.RollingUpdateDaemonSet
// Hash: 683bafe68a6b
import type { IntOrString } from "../../../meta/v1/types/int-or-string.ts";

/** io.k8s.api.apps.v1.RollingUpdateDaemonSet */
export interface RollingUpdateDaemonSet {
  maxSurge?: IntOrString;
  maxUnavailable?: IntOrString;
}
