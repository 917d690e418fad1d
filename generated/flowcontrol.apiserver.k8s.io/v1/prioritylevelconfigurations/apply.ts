// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.PriorityLevelConfiguration
// Hash: fb13b596fc8e
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { PriorityLevelConfiguration } from "../types/priority-level-configuration.ts";

/** The fields of a PriorityLevelConfiguration that one manager wants to own. */
export type PriorityLevelConfigurationApply = ApplyConfiguration<PriorityLevelConfiguration, "flowcontrol.apiserver.k8s.io/v1", "PriorityLevelConfiguration">;
