// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.IngressServiceBackend
// Hash: 28bb68151cb3
import type { ServiceBackendPort } from "./service-backend-port.ts";

/** io.k8s.api.networking.v1.IngressServiceBackend */
export interface IngressServiceBackend {
  /** @default "" */
  name: string;
  /** @default {} */
  port?: ServiceBackendPort;
}
