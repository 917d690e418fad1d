// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ResourceSlice
// Hash: 53991e30759f
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { ResourceSlice } from "../types/resource-slice.ts";
import type { ResourceSliceApply } from "./apply.ts";

/** Reads and writes ResourceSlice objects. */
export function resourceSlices(rest: RestClient): ResourceClient<ResourceSlice, ResourceSliceApply> {
  return createResourceClient<ResourceSlice, ResourceSliceApply>(rest, { group: "resource.k8s.io", version: "v1", resource: "resourceslices", kind: "ResourceSlice", namespaced: false });
}
