// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PersistentVolume
// Hash: 056e82e686a7
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { PersistentVolume } from "../types/persistent-volume.ts";

/** The fields of a PersistentVolume that one manager wants to own. */
export type PersistentVolumeApply = ApplyConfiguration<PersistentVolume, "v1", "PersistentVolume">;
