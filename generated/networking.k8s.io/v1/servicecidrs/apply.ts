// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.ServiceCIDR
// Hash: 20edefbdb295
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { ServiceCIDR } from "../types/service-cidr.ts";

/** The fields of a ServiceCIDR that one manager wants to own. */
export type ServiceCIDRApply = ApplyConfiguration<ServiceCIDR, "networking.k8s.io/v1", "ServiceCIDR">;
