// The types of node.k8s.io/v1.
export type { Overhead } from "./types/overhead.ts";
export type { RuntimeClass } from "./types/runtime-class.ts";
export type { RuntimeClassList } from "./types/runtime-class-list.ts";
export type { Scheduling } from "./types/scheduling.ts";
