// Source: schemas#
// Hash: 65a63676ad33
import type { ApiVersion } from "../../../runtime/scheme/resource-definition.ts";
import { readSchemas } from "../../schema-library.ts";
import { leases } from "./leases/resource.ts";

/** coordination.k8s.io v1. */
export const coordinationK8sIoV1: ApiVersion = {
  version: "v1",
  resources: [
    leases,
  ],
  schemas: () => readSchemas("coordination.k8s.io/v1"),
};
