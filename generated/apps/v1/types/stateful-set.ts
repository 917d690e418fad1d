// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.StatefulSet
// Hash: 32302cbb6cff
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { StatefulSetSpec } from "./stateful-set-spec.ts";
import type { StatefulSetStatus } from "./stateful-set-status.ts";

/** io.k8s.api.apps.v1.StatefulSet */
export interface StatefulSet {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec?: StatefulSetSpec;
  /** @default {} */
  status?: StatefulSetStatus;
}
