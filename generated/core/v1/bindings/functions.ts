// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Binding
// Hash: c4ddad946e4f
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { typeOf } from "../../../schema-library.ts";

/** The functions of Binding, v1. */
export const functions = createFunctions({
  group: "",
  version: "v1",
  kind: "Binding",
  type: typeOf("io.k8s.api.core.v1.Binding"),
  cells: await cellPrinterOf("", "bindings"),
});
