// The types of coordination.k8s.io/v1.
export type { Lease } from "./types/lease.ts";
export type { LeaseList } from "./types/lease-list.ts";
export type { LeaseSpec } from "./types/lease-spec.ts";
