// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ResourceClaimTemplate
// Hash: 1994adb206b1
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { ResourceClaimTemplate } from "../types/resource-claim-template.ts";

/** The fields of a ResourceClaimTemplate that one manager wants to own. */
export type ResourceClaimTemplateApply = ApplyConfiguration<ResourceClaimTemplate, "resource.k8s.io/v1", "ResourceClaimTemplate">;
