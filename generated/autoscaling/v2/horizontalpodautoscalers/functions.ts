// Source: schemas/kubernetes/openapi/autoscaling/v2.json#/components/schemas/io.k8s.api.autoscaling.v2.HorizontalPodAutoscaler
// Hash: ab7ce28c96f6
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";
import { validate } from "./validate.ts";

/** The functions of HorizontalPodAutoscaler, v2. */
export const functions = createFunctions({
  group: "autoscaling",
  version: "v2",
  kind: "HorizontalPodAutoscaler",
  type: typeOf("io.k8s.api.autoscaling.v2.HorizontalPodAutoscaler"),
  cells: await cellPrinterOf("autoscaling", "horizontalpodautoscalers"),
  applyDefaults,
  validate,
});
