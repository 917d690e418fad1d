// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ConfigMap
// Hash: 3eede0ce83f5
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";

/** The functions of ConfigMap, v1. */
export const functions = createFunctions({
  group: "",
  version: "v1",
  kind: "ConfigMap",
  type: typeOf("io.k8s.api.core.v1.ConfigMap"),
  cells: await cellPrinterOf("", "configmaps"),
  applyDefaults,
});
