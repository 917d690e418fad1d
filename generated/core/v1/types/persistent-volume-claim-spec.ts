// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PersistentVolumeClaimSpec
// Hash: 588ce472de05
import type { LabelSelector } from "../../../meta/v1/types/label-selector.ts";
import type { TypedLocalObjectReference } from "./typed-local-object-reference.ts";
import type { TypedObjectReference } from "./typed-object-reference.ts";
import type { VolumeResourceRequirements } from "./volume-resource-requirements.ts";

/** io.k8s.api.core.v1.PersistentVolumeClaimSpec */
export interface PersistentVolumeClaimSpec {
  accessModes?: ("ReadOnlyMany" | "ReadWriteMany" | "ReadWriteOnce" | "ReadWriteOncePod")[];
  dataSource?: TypedLocalObjectReference;
  dataSourceRef?: TypedObjectReference;
  /** @default {} */
  resources?: VolumeResourceRequirements;
  selector?: LabelSelector;
  storageClassName?: string;
  volumeAttributesClassName?: string;
  volumeMode?: "Block" | "Filesystem";
  volumeName?: string;
}
