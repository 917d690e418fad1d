// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ConfigMap
// Hash: 2628f2408b92
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { ConfigMap } from "../types/config-map.ts";

/** The fields of a ConfigMap that one manager wants to own. */
export type ConfigMapApply = ApplyConfiguration<ConfigMap, "v1", "ConfigMap">;
