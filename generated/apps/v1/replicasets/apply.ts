// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.ReplicaSet
// Hash: 2e4dbedeefab
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { ReplicaSet } from "../types/replica-set.ts";

/** The fields of a ReplicaSet that one manager wants to own. */
export type ReplicaSetApply = ApplyConfiguration<ReplicaSet, "apps/v1", "ReplicaSet">;
