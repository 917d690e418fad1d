// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ResourceQuotaSpec
// Hash: aabb8bb8eca2
import type { Quantity } from "../../../meta/v1/types/quantity.ts";
import type { ScopeSelector } from "./scope-selector.ts";

/** io.k8s.api.core.v1.ResourceQuotaSpec */
export interface ResourceQuotaSpec {
  hard?: {
    [key: string]: Quantity;
  };
  scopeSelector?: ScopeSelector;
  scopes?: ("BestEffort" | "CrossNamespacePodAffinity" | "NotBestEffort" | "NotTerminating" | "PriorityClass" | "Terminating" | "VolumeAttributesClass")[];
}
