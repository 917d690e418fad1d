// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ComponentStatus
// Hash: e4b0319a7692
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { ComponentStatus } from "../types/component-status.ts";
import type { ComponentStatusApply } from "./apply.ts";

/** Reads and writes ComponentStatus objects. */
export function componentStatuses(rest: RestClient): ResourceClient<ComponentStatus, ComponentStatusApply> {
  return createResourceClient<ComponentStatus, ComponentStatusApply>(rest, { group: "", version: "v1", resource: "componentstatuses", kind: "ComponentStatus", namespaced: false });
}
