// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Namespace
// Hash: a1d2ebd04873
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { strategy } from "../../../../runtime/strategies/core/namespaces.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";
import { validate } from "./validate.ts";

/** The functions of Namespace, v1. */
export const functions = createFunctions({
  group: "",
  version: "v1",
  kind: "Namespace",
  type: typeOf("io.k8s.api.core.v1.Namespace"),
  cells: await cellPrinterOf("", "namespaces"),
  applyDefaults,
  validate,
  strategy,
});
