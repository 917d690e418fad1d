// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ContainerStateTerminated
// Hash: ed1d823608f2
import type { Time } from "../../../meta/v1/types/time.ts";

/** io.k8s.api.core.v1.ContainerStateTerminated */
export interface ContainerStateTerminated {
  containerID?: string;
  /**
   * Format: int32
   * @default 0
   */
  exitCode: number;
  finishedAt?: Time;
  message?: string;
  reason?: string;
  /** Format: int32 */
  signal?: number;
  startedAt?: Time;
}
