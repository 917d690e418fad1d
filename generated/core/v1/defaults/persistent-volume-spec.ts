// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PersistentVolumeSpec
// Hash: 66633bbd79cb
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1AzureDiskVolumeSource } from "./azure-disk-volume-source.ts";
import { applyDefaultsCoreV1HostPathVolumeSource } from "./host-path-volume-source.ts";
import { applyDefaultsCoreV1ISCSIPersistentVolumeSource } from "./iscsi-persistent-volume-source.ts";
import { applyDefaultsCoreV1RBDPersistentVolumeSource } from "./rbd-persistent-volume-source.ts";
import { applyDefaultsCoreV1ScaleIOPersistentVolumeSource } from "./scale-io-persistent-volume-source.ts";

/** Fills in the defaults of io.k8s.api.core.v1.PersistentVolumeSpec. */
export function applyDefaultsCoreV1PersistentVolumeSpec(self: Fields): void {
  {
    const azureDisk = self.azureDisk;
    if (isFields(azureDisk)) applyDefaultsCoreV1AzureDiskVolumeSource(azureDisk);
  }
  {
    const hostPath = self.hostPath;
    if (isFields(hostPath)) applyDefaultsCoreV1HostPathVolumeSource(hostPath);
  }
  {
    const iscsi = self.iscsi;
    if (isFields(iscsi)) applyDefaultsCoreV1ISCSIPersistentVolumeSource(iscsi);
  }
  {
    const rbd = self.rbd;
    if (isFields(rbd)) applyDefaultsCoreV1RBDPersistentVolumeSource(rbd);
  }
  {
    const scaleIO = self.scaleIO;
    if (isFields(scaleIO)) applyDefaultsCoreV1ScaleIOPersistentVolumeSource(scaleIO);
  }
}
