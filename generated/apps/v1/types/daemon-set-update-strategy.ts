// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.DaemonSetUpdateStrategy
// Hash: 9c156e845c9a
import type { RollingUpdateDaemonSet } from "./rolling-update-daemon-set.ts";

/** io.k8s.api.apps.v1.DaemonSetUpdateStrategy */
export interface DaemonSetUpdateStrategy {
  rollingUpdate?: RollingUpdateDaemonSet;
  type?: "OnDelete" | "RollingUpdate";
}
