// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Taint
// Hash: 58f835f5b848
import type { Time } from "../../../meta/v1/types/time.ts";

/** io.k8s.api.core.v1.Taint */
export interface Taint {
  /** @default "" */
  effect: "NoExecute" | "NoSchedule" | "PreferNoSchedule";
  /** @default "" */
  key: string;
  timeAdded?: Time;
  value?: string;
}
