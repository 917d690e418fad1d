// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.DeviceClass
// Hash: fb7270fceea7
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { DeviceClass } from "../types/device-class.ts";
import type { DeviceClassApply } from "./apply.ts";

/** Reads and writes DeviceClass objects. */
export function deviceClasses(rest: RestClient): ResourceClient<DeviceClass, DeviceClassApply> {
  return createResourceClient<DeviceClass, DeviceClassApply>(rest, { group: "resource.k8s.io", version: "v1", resource: "deviceclasses", kind: "DeviceClass", namespaced: false });
}
