// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ReplicationController
// Hash: 28cf386390a3
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { ReplicationControllerSpec } from "./replication-controller-spec.ts";
import type { ReplicationControllerStatus } from "./replication-controller-status.ts";

/** io.k8s.api.core.v1.ReplicationController */
export interface ReplicationController {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec?: ReplicationControllerSpec;
  /** @default {} */
  status?: ReplicationControllerStatus;
}
