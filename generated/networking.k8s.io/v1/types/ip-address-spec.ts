// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.IPAddressSpec
// Hash: c2228a3858c8
import type { ParentReference } from "./parent-reference.ts";

/** io.k8s.api.networking.v1.IPAddressSpec */
export interface IPAddressSpec {
  parentRef: ParentReference;
}
