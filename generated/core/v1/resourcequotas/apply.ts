// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ResourceQuota
// Hash: bfd6bc1e884f
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { ResourceQuota } from "../types/resource-quota.ts";

/** The fields of a ResourceQuota that one manager wants to own. */
export type ResourceQuotaApply = ApplyConfiguration<ResourceQuota, "v1", "ResourceQuota">;
