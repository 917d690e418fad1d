// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Node
// Hash: 0da0efc8d535
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";

/** The functions of Node, v1. */
export const functions = createFunctions({
  group: "",
  version: "v1",
  kind: "Node",
  type: typeOf("io.k8s.api.core.v1.Node"),
  cells: await cellPrinterOf("", "nodes"),
  applyDefaults,
});
