// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.CSIDriver
// Hash: 6a341aa3f2ff
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { CSIDriver } from "../types/csi-driver.ts";

/** The fields of a CSIDriver that one manager wants to own. */
export type CSIDriverApply = ApplyConfiguration<CSIDriver, "storage.k8s.io/v1", "CSIDriver">;
