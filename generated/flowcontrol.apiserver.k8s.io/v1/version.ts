// Source: schemas#
// Hash: 8852c69aea7b
import type { ApiVersion } from "../../../runtime/scheme/resource-definition.ts";
import { readSchemas } from "../../schema-library.ts";
import { flowSchemas } from "./flowschemas/resource.ts";
import { priorityLevelConfigurations } from "./prioritylevelconfigurations/resource.ts";

/** flowcontrol.apiserver.k8s.io v1. */
export const flowcontrolApiserverK8sIoV1: ApiVersion = {
  version: "v1",
  resources: [
    flowSchemas,
    priorityLevelConfigurations,
  ],
  schemas: () => readSchemas("flowcontrol.apiserver.k8s.io/v1"),
};
