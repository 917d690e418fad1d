// Source: schemas#
// Hash: 34693da75401
import type { ApiVersion } from "../../../runtime/scheme/resource-definition.ts";
import { readSchemas } from "../../schema-library.ts";
import { csiDrivers } from "./csidrivers/resource.ts";
import { csiNodes } from "./csinodes/resource.ts";
import { csiStorageCapacities } from "./csistoragecapacities/resource.ts";
import { storageClasses } from "./storageclasses/resource.ts";
import { volumeAttachments } from "./volumeattachments/resource.ts";
import { volumeAttributesClasses } from "./volumeattributesclasses/resource.ts";

/** storage.k8s.io v1. */
export const storageK8sIoV1: ApiVersion = {
  version: "v1",
  resources: [
    csiDrivers,
    csiNodes,
    csiStorageCapacities,
    storageClasses,
    volumeAttachments,
    volumeAttributesClasses,
  ],
  schemas: () => readSchemas("storage.k8s.io/v1"),
};
