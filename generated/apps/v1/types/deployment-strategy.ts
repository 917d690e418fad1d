// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.DeploymentStrategy
// Hash: 7e4e72baa901
import type { RollingUpdateDeployment } from "./rolling-update-deployment.ts";

/** io.k8s.api.apps.v1.DeploymentStrategy */
export interface DeploymentStrategy {
  rollingUpdate?: RollingUpdateDeployment;
  type?: "Recreate" | "RollingUpdate";
}
