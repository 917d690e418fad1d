// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.StatefulSet
// Hash: d075d027bce4
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { StatefulSet } from "../types/stateful-set.ts";

/** The fields of a StatefulSet that one manager wants to own. */
export type StatefulSetApply = ApplyConfiguration<StatefulSet, "apps/v1", "StatefulSet">;
