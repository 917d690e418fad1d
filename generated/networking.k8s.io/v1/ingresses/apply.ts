// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.Ingress
// Hash: 4180cc7a4af0
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { Ingress } from "../types/ingress.ts";

/** The fields of a Ingress that one manager wants to own. */
export type IngressApply = ApplyConfiguration<Ingress, "networking.k8s.io/v1", "Ingress">;
