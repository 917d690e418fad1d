// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.FlowSchema
// Hash: 6606e11e6d12
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";
import { validate } from "./validate.ts";

/** The functions of FlowSchema, v1. */
export const functions = createFunctions({
  group: "flowcontrol.apiserver.k8s.io",
  version: "v1",
  kind: "FlowSchema",
  type: typeOf("io.k8s.api.flowcontrol.v1.FlowSchema"),
  cells: await cellPrinterOf("flowcontrol.apiserver.k8s.io", "flowschemas"),
  applyDefaults,
  validate,
});
