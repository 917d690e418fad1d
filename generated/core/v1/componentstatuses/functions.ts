// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ComponentStatus
// Hash: f778c3019dcf
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { typeOf } from "../../../schema-library.ts";

/** The functions of ComponentStatus, v1. */
export const functions = createFunctions({
  group: "",
  version: "v1",
  kind: "ComponentStatus",
  type: typeOf("io.k8s.api.core.v1.ComponentStatus"),
  cells: await cellPrinterOf("", "componentstatuses"),
});
