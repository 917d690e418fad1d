// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.DaemonSet
// Hash: 0cc053899614
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { DaemonSet } from "../types/daemon-set.ts";

/** The fields of a DaemonSet that one manager wants to own. */
export type DaemonSetApply = ApplyConfiguration<DaemonSet, "apps/v1", "DaemonSet">;
