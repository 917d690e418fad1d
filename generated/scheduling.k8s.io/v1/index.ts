// The types of scheduling.k8s.io/v1.
export type { PriorityClass } from "./types/priority-class.ts";
export type { PriorityClassList } from "./types/priority-class-list.ts";
