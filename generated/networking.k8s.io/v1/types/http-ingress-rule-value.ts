// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.HTTPIngressRuleValue
// Hash: 8b0a5f07d4d6
import type { HTTPIngressPath } from "./http-ingress-path.ts";

/** io.k8s.api.networking.v1.HTTPIngressRuleValue */
export interface HTTPIngressRuleValue {
  paths: HTTPIngressPath[];
}
