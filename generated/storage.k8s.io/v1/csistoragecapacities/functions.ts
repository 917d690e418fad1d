// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.CSIStorageCapacity
// Hash: 6c6fb5e114af
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { typeOf } from "../../../schema-library.ts";
import { validate } from "./validate.ts";

/** The functions of CSIStorageCapacity, v1. */
export const functions = createFunctions({
  group: "storage.k8s.io",
  version: "v1",
  kind: "CSIStorageCapacity",
  type: typeOf("io.k8s.api.storage.v1.CSIStorageCapacity"),
  cells: await cellPrinterOf("storage.k8s.io", "csistoragecapacities"),
  validate,
});
