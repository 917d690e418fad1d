// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PodTemplate
// Hash: 755ec8472ff6
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { strategy } from "../../../../runtime/strategies/core/podtemplates.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";
import { validate } from "./validate.ts";

/** The functions of PodTemplate, v1. */
export const functions = createFunctions({
  group: "",
  version: "v1",
  kind: "PodTemplate",
  type: typeOf("io.k8s.api.core.v1.PodTemplate"),
  cells: await cellPrinterOf("", "podtemplates"),
  applyDefaults,
  validate,
  strategy,
});
