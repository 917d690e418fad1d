// Source: schemas#
// Hash: 44f03a9a5deb
import type { ApiVersion } from "../../../runtime/scheme/resource-definition.ts";
import { readSchemas } from "../../schema-library.ts";
import { horizontalPodAutoscalers } from "./horizontalpodautoscalers/resource.ts";

/** autoscaling v1. */
export const autoscalingV1: ApiVersion = {
  version: "v1",
  resources: [
    horizontalPodAutoscalers,
  ],
  schemas: () => readSchemas("autoscaling/v1"),
};
