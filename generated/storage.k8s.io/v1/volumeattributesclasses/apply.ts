// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.VolumeAttributesClass
// Hash: 0c3eae426ba8
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { VolumeAttributesClass } from "../types/volume-attributes-class.ts";

/** The fields of a VolumeAttributesClass that one manager wants to own. */
export type VolumeAttributesClassApply = ApplyConfiguration<VolumeAttributesClass, "storage.k8s.io/v1", "VolumeAttributesClass">;
