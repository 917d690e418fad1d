// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ContainerStateRunning
// Hash: e055d03ad6df
import type { Time } from "../../../meta/v1/types/time.ts";

/** io.k8s.api.core.v1.ContainerStateRunning */
export interface ContainerStateRunning {
  startedAt?: Time;
}
