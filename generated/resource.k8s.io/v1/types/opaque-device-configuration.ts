// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.OpaqueDeviceConfiguration
// Hash: 417a6601e16d
import type { RawExtension } from "../../../meta/v1/types/raw-extension.ts";

/** io.k8s.api.resource.v1.OpaqueDeviceConfiguration */
export interface OpaqueDeviceConfiguration {
  /** @default "" */
  driver: string;
  parameters: RawExtension;
}
