// Source: schemas#
// Hash: 8a587c01a024
import type { ApiVersion } from "../../../runtime/scheme/resource-definition.ts";
import { readSchemas } from "../../schema-library.ts";
import { customResourceDefinitions } from "./customresourcedefinitions/resource.ts";

/** apiextensions.k8s.io v1. */
export const apiextensionsK8sIoV1: ApiVersion = {
  version: "v1",
  resources: [
    customResourceDefinitions,
  ],
  schemas: () => readSchemas("apiextensions.k8s.io/v1"),
};
