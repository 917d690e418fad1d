// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Volume
// Hash: 1842bfa01258
import { defaultVolumeSource } from "../../../../runtime/validation/defaults/volume-source.ts";
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1AzureDiskVolumeSource } from "./azure-disk-volume-source.ts";
import { applyDefaultsCoreV1ConfigMapVolumeSource } from "./config-map-volume-source.ts";
import { applyDefaultsCoreV1DownwardAPIVolumeSource } from "./downward-api-volume-source.ts";
import { applyDefaultsCoreV1EphemeralVolumeSource } from "./ephemeral-volume-source.ts";
import { applyDefaultsCoreV1HostPathVolumeSource } from "./host-path-volume-source.ts";
import { applyDefaultsCoreV1ISCSIVolumeSource } from "./iscsi-volume-source.ts";
import { applyDefaultsCoreV1ProjectedVolumeSource } from "./projected-volume-source.ts";
import { applyDefaultsCoreV1RBDVolumeSource } from "./rbd-volume-source.ts";
import { applyDefaultsCoreV1ScaleIOVolumeSource } from "./scale-io-volume-source.ts";
import { applyDefaultsCoreV1SecretVolumeSource } from "./secret-volume-source.ts";

/** Fills in the defaults of io.k8s.api.core.v1.Volume. */
export function applyDefaultsCoreV1Volume(self: Fields): void {
  defaultVolumeSource(self);
  {
    const azureDisk = self.azureDisk;
    if (isFields(azureDisk)) applyDefaultsCoreV1AzureDiskVolumeSource(azureDisk);
  }
  {
    const configMap = self.configMap;
    if (isFields(configMap)) applyDefaultsCoreV1ConfigMapVolumeSource(configMap);
  }
  {
    const downwardAPI = self.downwardAPI;
    if (isFields(downwardAPI)) applyDefaultsCoreV1DownwardAPIVolumeSource(downwardAPI);
  }
  {
    const ephemeral = self.ephemeral;
    if (isFields(ephemeral)) applyDefaultsCoreV1EphemeralVolumeSource(ephemeral);
  }
  {
    const hostPath = self.hostPath;
    if (isFields(hostPath)) applyDefaultsCoreV1HostPathVolumeSource(hostPath);
  }
  {
    const iscsi = self.iscsi;
    if (isFields(iscsi)) applyDefaultsCoreV1ISCSIVolumeSource(iscsi);
  }
  {
    const projected = self.projected;
    if (isFields(projected)) applyDefaultsCoreV1ProjectedVolumeSource(projected);
  }
  {
    const rbd = self.rbd;
    if (isFields(rbd)) applyDefaultsCoreV1RBDVolumeSource(rbd);
  }
  {
    const scaleIO = self.scaleIO;
    if (isFields(scaleIO)) applyDefaultsCoreV1ScaleIOVolumeSource(scaleIO);
  }
  {
    const secret = self.secret;
    if (isFields(secret)) applyDefaultsCoreV1SecretVolumeSource(secret);
  }
}
