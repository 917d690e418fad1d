// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.IngressSpec
// Hash: 0154926e16cf
import type { IngressBackend } from "./ingress-backend.ts";
import type { IngressRule } from "./ingress-rule.ts";
import type { IngressTLS } from "./ingress-tls.ts";

/** io.k8s.api.networking.v1.IngressSpec */
export interface IngressSpec {
  defaultBackend?: IngressBackend;
  ingressClassName?: string;
  rules?: IngressRule[];
  tls?: IngressTLS[];
}
