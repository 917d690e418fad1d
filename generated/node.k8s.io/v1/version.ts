// Source: schemas#
// Hash: ab56d8f32fa8
import type { ApiVersion } from "../../../runtime/scheme/resource-definition.ts";
import { readSchemas } from "../../schema-library.ts";
import { runtimeClasses } from "./runtimeclasses/resource.ts";

/** node.k8s.io v1. */
export const nodeK8sIoV1: ApiVersion = {
  version: "v1",
  resources: [
    runtimeClasses,
  ],
  schemas: () => readSchemas("node.k8s.io/v1"),
};
