// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ServiceAccount
// Hash: 674f06a1b055
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { ServiceAccount } from "../types/service-account.ts";

/** The fields of a ServiceAccount that one manager wants to own. */
export type ServiceAccountApply = ApplyConfiguration<ServiceAccount, "v1", "ServiceAccount">;
