// Source: schemas/kubernetes/openapi/node.k8s.io/v1.json#/components/schemas/io.k8s.api.node.v1.Scheduling
// Hash: 7c8dc750a1c7
import type { Toleration } from "../../../core/v1/types/toleration.ts";

/** io.k8s.api.node.v1.Scheduling */
export interface Scheduling {
  nodeSelector?: {
    [key: string]: string;
  };
  tolerations?: Toleration[];
}
