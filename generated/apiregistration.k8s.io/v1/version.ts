// Source: schemas#
// Hash: 4d2a402242c5
import type { ApiVersion } from "../../../runtime/scheme/resource-definition.ts";
import { readSchemas } from "../../schema-library.ts";
import { apiServices } from "./apiservices/resource.ts";

/** apiregistration.k8s.io v1. */
export const apiregistrationK8sIoV1: ApiVersion = {
  version: "v1",
  resources: [
    apiServices,
  ],
  schemas: () => readSchemas("apiregistration.k8s.io/v1"),
};
