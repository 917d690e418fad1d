// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.RBDPersistentVolumeSource
// Hash: 93482df1f1ca
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** Fills in the defaults of io.k8s.api.core.v1.RBDPersistentVolumeSource. */
export function applyDefaultsCoreV1RBDPersistentVolumeSource(self: Fields): void {
  if (self.keyring === undefined || self.keyring === null || self.keyring === "") self.keyring = "/etc/ceph/keyring";
  if (self.pool === undefined || self.pool === null || self.pool === "") self.pool = "rbd";
  if (self.user === undefined || self.user === null || self.user === "") self.user = "admin";
}
