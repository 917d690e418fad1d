// Source: schemas#
// Hash: 9e6ef23614a3
import type { ApiVersion } from "../../../runtime/scheme/resource-definition.ts";
import { readSchemas } from "../../schema-library.ts";
import { endpointSlices } from "./endpointslices/resource.ts";

/** discovery.k8s.io v1. */
export const discoveryK8sIoV1: ApiVersion = {
  version: "v1",
  resources: [
    endpointSlices,
  ],
  schemas: () => readSchemas("discovery.k8s.io/v1"),
};
