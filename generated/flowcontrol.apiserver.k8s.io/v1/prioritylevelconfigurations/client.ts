// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.PriorityLevelConfiguration
// Hash: fd6de56dc68f
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { PriorityLevelConfiguration } from "../types/priority-level-configuration.ts";
import type { PriorityLevelConfigurationApply } from "./apply.ts";

/** Reads and writes PriorityLevelConfiguration objects. */
export function priorityLevelConfigurations(rest: RestClient): ResourceClient<PriorityLevelConfiguration, PriorityLevelConfigurationApply> {
  return createResourceClient<PriorityLevelConfiguration, PriorityLevelConfigurationApply>(rest, { group: "flowcontrol.apiserver.k8s.io", version: "v1", resource: "prioritylevelconfigurations", kind: "PriorityLevelConfiguration", namespaced: false });
}
