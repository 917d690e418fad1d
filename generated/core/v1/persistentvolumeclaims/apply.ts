// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PersistentVolumeClaim
// Hash: 533faf5667f8
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { PersistentVolumeClaim } from "../types/persistent-volume-claim.ts";

/** The fields of a PersistentVolumeClaim that one manager wants to own. */
export type PersistentVolumeClaimApply = ApplyConfiguration<PersistentVolumeClaim, "v1", "PersistentVolumeClaim">;
