// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.IngressClass
// Hash: 3f8cb56b27e4
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { IngressClassSpec } from "./ingress-class-spec.ts";

/** io.k8s.api.networking.v1.IngressClass */
export interface IngressClass {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec?: IngressClassSpec;
}
