// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ResourceQuota
// Hash: 22f1af70f0f8
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { ResourceQuota } from "../types/resource-quota.ts";

/** The fields of a ResourceQuota that one manager wants to own. */
export type ResourceQuotaApply = ApplyConfiguration<ResourceQuota>;
