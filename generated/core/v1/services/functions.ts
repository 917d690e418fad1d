// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Service
// Hash: 0bb5b38a4051
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { strategy } from "../../../../runtime/strategies/core/services.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";

/** The functions of Service, v1. */
export const functions = createFunctions({
  group: "",
  version: "v1",
  kind: "Service",
  type: typeOf("io.k8s.api.core.v1.Service"),
  cells: await cellPrinterOf("", "services"),
  applyDefaults,
  strategy,
});
