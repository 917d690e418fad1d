// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ResourceSlice
// Hash: 7052f6ef56e1
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { ResourceSlice } from "../types/resource-slice.ts";

/** The fields of a ResourceSlice that one manager wants to own. */
export type ResourceSliceApply = ApplyConfiguration<ResourceSlice, "resource.k8s.io/v1", "ResourceSlice">;
