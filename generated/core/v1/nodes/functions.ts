// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Node
// Hash: 1835137d8f55
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { strategy } from "../../../../runtime/strategies/core/nodes.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";
import { validate } from "./validate.ts";

/** The functions of Node, v1. */
export const functions = createFunctions({
  group: "",
  version: "v1",
  kind: "Node",
  type: typeOf("io.k8s.api.core.v1.Node"),
  cells: await cellPrinterOf("", "nodes"),
  applyDefaults,
  validate,
  strategy,
});
