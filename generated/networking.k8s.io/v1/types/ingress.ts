// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.Ingress
// Hash: 3d7d39400bc2
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { IngressSpec } from "./ingress-spec.ts";
import type { IngressStatus } from "./ingress-status.ts";

/** io.k8s.api.networking.v1.Ingress */
export interface Ingress {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec?: IngressSpec;
  /** @default {} */
  status?: IngressStatus;
}
