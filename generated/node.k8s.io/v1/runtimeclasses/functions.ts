// Source: schemas/kubernetes/openapi/node.k8s.io/v1.json#/components/schemas/io.k8s.api.node.v1.RuntimeClass
// Hash: 2209995aedcf
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { typeOf } from "../../../schema-library.ts";
import { validate } from "./validate.ts";

/** The functions of RuntimeClass, v1. */
export const functions = createFunctions({
  group: "node.k8s.io",
  version: "v1",
  kind: "RuntimeClass",
  type: typeOf("io.k8s.api.node.v1.RuntimeClass"),
  cells: await cellPrinterOf("node.k8s.io", "runtimeclasses"),
  validate,
});
