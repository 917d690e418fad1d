import { formatAccessModes } from "../access-modes.ts";
import { age } from "../age.ts";
import { printCells } from "../cells.ts";

interface PersistentVolumeClaim {
  spec?: { volumeName?: string; storageClassName?: string; volumeAttributesClassName?: string; volumeMode?: string };
  status?: { phase?: string; accessModes?: readonly string[] | null; capacity?: { storage?: string } };
}

export const cells = printCells<PersistentVolumeClaim>(({ metadata, spec, status }) => {
  const bound = (spec?.volumeName ?? "") !== "";
  return [
    metadata.name ?? "",
    metadata.deletionTimestamp === undefined ? (status?.phase ?? "") : "Terminating",
    spec?.volumeName ?? "",
    bound ? (status?.capacity?.storage ?? "0") : "",
    bound ? formatAccessModes(status?.accessModes) : "",
    metadata.annotations?.["volume.beta.kubernetes.io/storage-class"] ?? spec?.storageClassName ?? "",
    spec?.volumeAttributesClassName ?? "<unset>",
    age(metadata.creationTimestamp),
    spec?.volumeMode ?? "<unset>",
  ];
});
