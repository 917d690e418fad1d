// Source: schemas/kubernetes/openapi/autoscaling/v1.json#/components/schemas/io.k8s.api.autoscaling.v1.Scale
// Hash: 86a82caed0f1
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { ScaleSpec } from "./scale-spec.ts";
import type { ScaleStatus } from "./scale-status.ts";

/** io.k8s.api.autoscaling.v1.Scale */
export interface Scale {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec?: ScaleSpec;
  /** @default {} */
  status?: ScaleStatus;
}
