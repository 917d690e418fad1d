// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.StatefulSetUpdateStrategy
// Hash: 3e09a71c1b0b
import type { RollingUpdateStatefulSetStrategy } from "./rolling-update-stateful-set-strategy.ts";

/** io.k8s.api.apps.v1.StatefulSetUpdateStrategy */
export interface StatefulSetUpdateStrategy {
  rollingUpdate?: RollingUpdateStatefulSetStrategy;
  type?: "OnDelete" | "RollingUpdate";
}
