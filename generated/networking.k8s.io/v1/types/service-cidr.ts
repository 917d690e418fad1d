// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.ServiceCIDR
// Hash: 31a08b5996d7
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { ServiceCIDRSpec } from "./service-cidr-spec.ts";
import type { ServiceCIDRStatus } from "./service-cidr-status.ts";

/** io.k8s.api.networking.v1.ServiceCIDR */
export interface ServiceCIDR {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec?: ServiceCIDRSpec;
  /** @default {} */
  status?: ServiceCIDRStatus;
}
