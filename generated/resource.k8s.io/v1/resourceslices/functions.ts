// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ResourceSlice
// Hash: 44775c89edd8
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";
import { validate } from "./validate.ts";

/** The functions of ResourceSlice, v1. */
export const functions = createFunctions({
  group: "resource.k8s.io",
  version: "v1",
  kind: "ResourceSlice",
  type: typeOf("io.k8s.api.resource.v1.ResourceSlice"),
  cells: await cellPrinterOf("resource.k8s.io", "resourceslices"),
  applyDefaults,
  validate,
});
