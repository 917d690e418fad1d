// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.ReplicaSet
// Hash: 9a5b530eef79
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { ReplicaSetSpec } from "./replica-set-spec.ts";
import type { ReplicaSetStatus } from "./replica-set-status.ts";

/** io.k8s.api.apps.v1.ReplicaSet */
export interface ReplicaSet {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec?: ReplicaSetSpec;
  /** @default {} */
  status?: ReplicaSetStatus;
}
