// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Secret
// Hash: 60fa1ae8518e
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { strategy } from "../../../../runtime/strategies/core/secrets.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";
import { validate } from "./validate.ts";

/** The functions of Secret, v1. */
export const functions = createFunctions({
  group: "",
  version: "v1",
  kind: "Secret",
  type: typeOf("io.k8s.api.core.v1.Secret"),
  cells: await cellPrinterOf("", "secrets"),
  applyDefaults,
  validate,
  strategy,
});
