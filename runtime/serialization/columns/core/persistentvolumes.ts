import { formatAccessModes } from "../access-modes.ts";
import { age } from "../age.ts";
import { printCells } from "../cells.ts";

interface PersistentVolume {
  spec?: {
    capacity?: { storage?: string };
    accessModes?: readonly string[] | null;
    persistentVolumeReclaimPolicy?: string;
    claimRef?: { namespace?: string; name?: string };
    storageClassName?: string;
    volumeAttributesClassName?: string;
    volumeMode?: string;
  };
  status?: { phase?: string; reason?: string };
}

export const cells = printCells<PersistentVolume>(({ metadata, spec, status }) => [
  metadata.name ?? "",
  spec?.capacity?.storage ?? "0",
  formatAccessModes(spec?.accessModes),
  spec?.persistentVolumeReclaimPolicy ?? "",
  metadata.deletionTimestamp === undefined ? (status?.phase ?? "") : "Terminating",
  spec?.claimRef === undefined ? "" : `${spec.claimRef.namespace ?? ""}/${spec.claimRef.name ?? ""}`,
  metadata.annotations?.["volume.beta.kubernetes.io/storage-class"] ?? spec?.storageClassName ?? "",
  spec?.volumeAttributesClassName ?? "<unset>",
  status?.reason ?? "",
  age(metadata.creationTimestamp),
  spec?.volumeMode ?? "<unset>",
]);
