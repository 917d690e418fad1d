// Source: schemas#
// Hash: da37cf8be8d6
import type { ApiVersion } from "../../../runtime/scheme/resource-definition.ts";
import { readSchemas } from "../../schema-library.ts";
import { priorityClasses } from "./priorityclasses/resource.ts";

/** scheduling.k8s.io v1. */
export const schedulingK8sIoV1: ApiVersion = {
  version: "v1",
  resources: [
    priorityClasses,
  ],
  schemas: () => readSchemas("scheduling.k8s.io/v1"),
};
