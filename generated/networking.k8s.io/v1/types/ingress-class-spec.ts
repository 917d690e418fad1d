// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.IngressClassSpec
// Hash: 584ce2dd094a
import type { IngressClassParametersReference } from "./ingress-class-parameters-reference.ts";

/** io.k8s.api.networking.v1.IngressClassSpec */
export interface IngressClassSpec {
  controller?: string;
  parameters?: IngressClassParametersReference;
}
