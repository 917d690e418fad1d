// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Pod
// Hash: 6fa50267e310
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { Pod } from "../types/pod.ts";

/** The fields of a Pod that one manager wants to own. */
export type PodApply = ApplyConfiguration<Pod, "v1", "Pod">;
