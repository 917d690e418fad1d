// Source: schemas#
// Hash: ecfeffc3e7a9
import type { ApiVersion } from "../../../runtime/scheme/resource-definition.ts";
import { readSchemas } from "../../schema-library.ts";
import { horizontalPodAutoscalers } from "./horizontalpodautoscalers/resource.ts";

/** autoscaling v2. */
export const autoscalingV2: ApiVersion = {
  version: "v2",
  resources: [
    horizontalPodAutoscalers,
  ],
  schemas: () => readSchemas("autoscaling/v2"),
};
