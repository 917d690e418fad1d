// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.RollingUpdateDeployment
// Hash: 209978fc9752
import type { IntOrString } from "../../../meta/v1/types/int-or-string.ts";

/** io.k8s.api.apps.v1.RollingUpdateDeployment */
export interface RollingUpdateDeployment {
  maxSurge?: IntOrString;
  maxUnavailable?: IntOrString;
}
