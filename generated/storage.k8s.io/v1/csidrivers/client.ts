// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.CSIDriver
// Hash: 0d2edd406955
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { CSIDriver } from "../types/csi-driver.ts";
import type { CSIDriverApply } from "./apply.ts";

/** Reads and writes CSIDriver objects. */
export function csiDrivers(rest: RestClient): ResourceClient<CSIDriver, CSIDriverApply> {
  return createResourceClient<CSIDriver, CSIDriverApply>(rest, { group: "storage.k8s.io", version: "v1", resource: "csidrivers", kind: "CSIDriver", namespaced: false });
}
