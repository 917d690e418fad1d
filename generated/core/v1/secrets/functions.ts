// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Secret
// Hash: 4737d15536e2
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";

/** The functions of Secret, v1. */
export const functions = createFunctions({
  group: "",
  version: "v1",
  kind: "Secret",
  type: typeOf("io.k8s.api.core.v1.Secret"),
  cells: await cellPrinterOf("", "secrets"),
  applyDefaults,
});
