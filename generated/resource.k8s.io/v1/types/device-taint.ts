// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.DeviceTaint
// Hash: 1e036db08016
import type { Time } from "../../../meta/v1/types/time.ts";

/** io.k8s.api.resource.v1.DeviceTaint */
export interface DeviceTaint {
  /** @default "" */
  effect: "NoExecute" | "NoSchedule" | "None";
  /** @default "" */
  key: string;
  timeAdded?: Time;
  value?: string;
}
