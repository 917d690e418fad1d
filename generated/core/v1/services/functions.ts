// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Service
// Hash: 682df8c1865e
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { strategy } from "../../../../runtime/strategies/core/services.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";
import { validate } from "./validate.ts";

/** The functions of Service, v1. */
export const functions = createFunctions({
  group: "",
  version: "v1",
  kind: "Service",
  type: typeOf("io.k8s.api.core.v1.Service"),
  cells: await cellPrinterOf("", "services"),
  applyDefaults,
  validate,
  strategy,
});
