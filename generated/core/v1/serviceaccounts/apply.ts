// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ServiceAccount
// Hash: 0532c0550927
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { ServiceAccount } from "../types/service-account.ts";

/** The fields of a ServiceAccount that one manager wants to own. */
export type ServiceAccountApply = ApplyConfiguration<ServiceAccount>;
