// Source: schemas/kubernetes/openapi/scheduling.k8s.io/v1.json#/components/schemas/io.k8s.api.scheduling.v1.PriorityClass
// Hash: d9bcecf6f704
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { PriorityClass } from "../types/priority-class.ts";

/** The fields of a PriorityClass that one manager wants to own. */
export type PriorityClassApply = ApplyConfiguration<PriorityClass, "scheduling.k8s.io/v1", "PriorityClass">;
