// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.Deployment
// Hash: 7a8eae5caee3
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { DeploymentSpec } from "./deployment-spec.ts";
import type { DeploymentStatus } from "./deployment-status.ts";

/** io.k8s.api.apps.v1.Deployment */
export interface Deployment {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec?: DeploymentSpec;
  /** @default {} */
  status?: DeploymentStatus;
}
