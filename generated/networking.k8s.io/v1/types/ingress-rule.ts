// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.IngressRule
// Hash: 0c07396cbaa5
import type { HTTPIngressRuleValue } from "./http-ingress-rule-value.ts";

/** io.k8s.api.networking.v1.IngressRule */
export interface IngressRule {
  host?: string;
  http?: HTTPIngressRuleValue;
}
