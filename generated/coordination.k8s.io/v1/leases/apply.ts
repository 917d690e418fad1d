// Source: schemas/kubernetes/openapi/coordination.k8s.io/v1.json#/components/schemas/io.k8s.api.coordination.v1.Lease
// Hash: 8ded5f8c3a59
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { Lease } from "../types/lease.ts";

/** The fields of a Lease that one manager wants to own. */
export type LeaseApply = ApplyConfiguration<Lease, "coordination.k8s.io/v1", "Lease">;
