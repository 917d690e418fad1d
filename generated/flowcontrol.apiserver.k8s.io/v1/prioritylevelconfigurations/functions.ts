// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.PriorityLevelConfiguration
// Hash: 2e9f773f3ca1
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";
import { validate } from "./validate.ts";

/** The functions of PriorityLevelConfiguration, v1. */
export const functions = createFunctions({
  group: "flowcontrol.apiserver.k8s.io",
  version: "v1",
  kind: "PriorityLevelConfiguration",
  type: typeOf("io.k8s.api.flowcontrol.v1.PriorityLevelConfiguration"),
  cells: await cellPrinterOf("flowcontrol.apiserver.k8s.io", "prioritylevelconfigurations"),
  applyDefaults,
  validate,
});
