// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.VolumeAttributesClass
// Hash: 95d1157759de
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { VolumeAttributesClass } from "../types/volume-attributes-class.ts";
import type { VolumeAttributesClassApply } from "./apply.ts";

/** Reads and writes VolumeAttributesClass objects. */
export function volumeAttributesClasses(rest: RestClient): ResourceClient<VolumeAttributesClass, VolumeAttributesClassApply> {
  return createResourceClient<VolumeAttributesClass, VolumeAttributesClassApply>(rest, { group: "storage.k8s.io", version: "v1", resource: "volumeattributesclasses", kind: "VolumeAttributesClass", namespaced: false });
}
