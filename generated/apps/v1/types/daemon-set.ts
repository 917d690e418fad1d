// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.DaemonSet
// Hash: b9d78160d22f
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { DaemonSetSpec } from "./daemon-set-spec.ts";
import type { DaemonSetStatus } from "./daemon-set-status.ts";

/** io.k8s.api.apps.v1.DaemonSet */
export interface DaemonSet {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec?: DaemonSetSpec;
  /** @default {} */
  status?: DaemonSetStatus;
}
