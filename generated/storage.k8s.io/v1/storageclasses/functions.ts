// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.StorageClass
// Hash: 60e0760a3831
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";

/** The functions of StorageClass, v1. */
export const functions = createFunctions({
  group: "storage.k8s.io",
  version: "v1",
  kind: "StorageClass",
  type: typeOf("io.k8s.api.storage.v1.StorageClass"),
  cells: await cellPrinterOf("storage.k8s.io", "storageclasses"),
  applyDefaults,
});
