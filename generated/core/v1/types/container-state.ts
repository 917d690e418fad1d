// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ContainerState
// Hash: 80488f68155f
import type { ContainerStateRunning } from "./container-state-running.ts";
import type { ContainerStateTerminated } from "./container-state-terminated.ts";
import type { ContainerStateWaiting } from "./container-state-waiting.ts";

/** io.k8s.api.core.v1.ContainerState */
export interface ContainerState {
  running?: ContainerStateRunning;
  terminated?: ContainerStateTerminated;
  waiting?: ContainerStateWaiting;
}
