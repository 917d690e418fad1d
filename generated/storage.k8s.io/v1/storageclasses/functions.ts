// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.StorageClass
// Hash: 40c5e129a21d
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";
import { validate } from "./validate.ts";

/** The functions of StorageClass, v1. */
export const functions = createFunctions({
  group: "storage.k8s.io",
  version: "v1",
  kind: "StorageClass",
  type: typeOf("io.k8s.api.storage.v1.StorageClass"),
  cells: await cellPrinterOf("storage.k8s.io", "storageclasses"),
  applyDefaults,
  validate,
});
