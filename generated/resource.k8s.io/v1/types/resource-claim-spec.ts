// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ResourceClaimSpec
// Hash: a3e1157c0168
import type { DeviceClaim } from "./device-claim.ts";

/** io.k8s.api.resource.v1.ResourceClaimSpec */
export interface ResourceClaimSpec {
  /** @default {} */
  devices?: DeviceClaim;
}
