// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.HTTPIngressPath
// Hash: fc22a25abf8f
import type { IngressBackend } from "./ingress-backend.ts";

/** io.k8s.api.networking.v1.HTTPIngressPath */
export interface HTTPIngressPath {
  /** @default {} */
  backend: IngressBackend;
  path?: string;
  pathType: "Exact" | "ImplementationSpecific" | "Prefix";
}
