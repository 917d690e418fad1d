// Source: schemas/kubernetes/openapi/scheduling.k8s.io/v1.json#/components/schemas/io.k8s.api.scheduling.v1.PriorityClass
// Hash: efa824aad2cf
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";
import { validate } from "./validate.ts";

/** The functions of PriorityClass, v1. */
export const functions = createFunctions({
  group: "scheduling.k8s.io",
  version: "v1",
  kind: "PriorityClass",
  type: typeOf("io.k8s.api.scheduling.v1.PriorityClass"),
  cells: await cellPrinterOf("scheduling.k8s.io", "priorityclasses"),
  applyDefaults,
  validate,
});
