// Source: schemas/kubernetes/openapi/policy/v1.json#/components/schemas/io.k8s.api.policy.v1.PodDisruptionBudget
// Hash: 31dc26dc980c
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { PodDisruptionBudget } from "../types/pod-disruption-budget.ts";

/** The fields of a PodDisruptionBudget that one manager wants to own. */
export type PodDisruptionBudgetApply = ApplyConfiguration<PodDisruptionBudget, "policy/v1", "PodDisruptionBudget">;
