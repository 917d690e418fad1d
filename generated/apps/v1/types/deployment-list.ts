// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.DeploymentList
// Hash: f0333fc89db5
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { Deployment } from "./deployment.ts";

/** io.k8s.api.apps.v1.DeploymentList */
export interface DeploymentList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: Deployment[];
}
