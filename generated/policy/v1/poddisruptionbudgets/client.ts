// Source: schemas/kubernetes/openapi/policy/v1.json#/components/schemas/io.k8s.api.policy.v1.PodDisruptionBudget
// Hash: 38dac117b3d2
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { PodDisruptionBudget } from "../types/pod-disruption-budget.ts";
import type { PodDisruptionBudgetApply } from "./apply.ts";

/** Reads and writes PodDisruptionBudget objects of `namespace`, or of all namespaces. */
export function podDisruptionBudgets(rest: RestClient, namespace?: string): ResourceClient<PodDisruptionBudget, PodDisruptionBudgetApply> {
  return createResourceClient<PodDisruptionBudget, PodDisruptionBudgetApply>(rest, { group: "policy", version: "v1", resource: "poddisruptionbudgets", kind: "PodDisruptionBudget", namespaced: true }, namespace);
}
