// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.CSINode
// Hash: eff98da6d50c
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { typeOf } from "../../../schema-library.ts";
import { validate } from "./validate.ts";

/** The functions of CSINode, v1. */
export const functions = createFunctions({
  group: "storage.k8s.io",
  version: "v1",
  kind: "CSINode",
  type: typeOf("io.k8s.api.storage.v1.CSINode"),
  cells: await cellPrinterOf("storage.k8s.io", "csinodes"),
  validate,
});
