import { age } from "../age.ts";
import { printCells } from "../cells.ts";

interface StorageClass {
  provisioner?: string;
  reclaimPolicy?: string;
  volumeBindingMode?: string;
  allowVolumeExpansion?: boolean;
}

const defaultAnnotations = ["storageclass.kubernetes.io/is-default-class", "storageclass.beta.kubernetes.io/is-default-class"];

export const cells = printCells<StorageClass>(({ metadata, provisioner, reclaimPolicy, volumeBindingMode, allowVolumeExpansion }) => {
  const isDefault = defaultAnnotations.some((name) => metadata.annotations?.[name] === "true");
  return [
    `${metadata.name ?? ""}${isDefault ? " (default)" : ""}`,
    provisioner ?? "",
    reclaimPolicy ?? "Delete",
    volumeBindingMode ?? "Immediate",
    allowVolumeExpansion ?? false,
    age(metadata.creationTimestamp),
  ];
});
