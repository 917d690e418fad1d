// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.IngressBackend
// Hash: ceb264051b38
import type { TypedLocalObjectReference } from "../../../core/v1/types/typed-local-object-reference.ts";
import type { IngressServiceBackend } from "./ingress-service-backend.ts";

/** io.k8s.api.networking.v1.IngressBackend */
export interface IngressBackend {
  resource?: TypedLocalObjectReference;
  service?: IngressServiceBackend;
}
