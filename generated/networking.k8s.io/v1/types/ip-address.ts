// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.IPAddress
// Hash: 956218274c65
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { IPAddressSpec } from "./ip-address-spec.ts";

/** io.k8s.api.networking.v1.IPAddress */
export interface IPAddress {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec: IPAddressSpec;
}
