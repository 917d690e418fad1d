// The types of policy/v1.
export type { Eviction } from "./types/eviction.ts";
export type { PodDisruptionBudget } from "./types/pod-disruption-budget.ts";
export type { PodDisruptionBudgetList } from "./types/pod-disruption-budget-list.ts";
export type { PodDisruptionBudgetSpec } from "./types/pod-disruption-budget-spec.ts";
export type { PodDisruptionBudgetStatus } from "./types/pod-disruption-budget-status.ts";
