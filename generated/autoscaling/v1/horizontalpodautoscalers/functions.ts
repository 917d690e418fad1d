// Source: schemas/kubernetes/openapi/autoscaling/v1.json#/components/schemas/io.k8s.api.autoscaling.v1.HorizontalPodAutoscaler
// Hash: 8de860703b74
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { typeOf } from "../../../schema-library.ts";
import { fromHub, toHub } from "./conversion.ts";
import { applyDefaults } from "./defaults.ts";

/** The functions of HorizontalPodAutoscaler, v1. */
export const functions = createFunctions({
  group: "autoscaling",
  version: "v1",
  kind: "HorizontalPodAutoscaler",
  type: typeOf("io.k8s.api.autoscaling.v1.HorizontalPodAutoscaler"),
  cells: await cellPrinterOf("autoscaling", "horizontalpodautoscalers"),
  applyDefaults,
  toHub,
  fromHub,
});
