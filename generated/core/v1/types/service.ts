// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Service
// Hash: f64772c4ec8e
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { ServiceSpec } from "./service-spec.ts";
import type { ServiceStatus } from "./service-status.ts";

/** io.k8s.api.core.v1.Service */
export interface Service {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec?: ServiceSpec;
  /** @default {} */
  status?: ServiceStatus;
}
