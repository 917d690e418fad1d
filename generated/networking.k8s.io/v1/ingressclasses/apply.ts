// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.IngressClass
// Hash: 6852a5483be0
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { IngressClass } from "../types/ingress-class.ts";

/** The fields of a IngressClass that one manager wants to own. */
export type IngressClassApply = ApplyConfiguration<IngressClass, "networking.k8s.io/v1", "IngressClass">;
