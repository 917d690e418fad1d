// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.CSIDriver
// Hash: d6551f4e8cd8
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { strategy } from "../../../../runtime/strategies/storage/csidrivers.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";
import { validate } from "./validate.ts";

/** The functions of CSIDriver, v1. */
export const functions = createFunctions({
  group: "storage.k8s.io",
  version: "v1",
  kind: "CSIDriver",
  type: typeOf("io.k8s.api.storage.v1.CSIDriver"),
  cells: await cellPrinterOf("storage.k8s.io", "csidrivers"),
  applyDefaults,
  validate,
  strategy,
});
