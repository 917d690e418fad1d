// Source: schemas/kubernetes/openapi/coordination.k8s.io/v1.json#/components/schemas/io.k8s.api.coordination.v1.Lease
// Hash: 62b33d34a86e
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";
import { validate } from "./validate.ts";

/** The functions of Lease, v1. */
export const functions = createFunctions({
  group: "coordination.k8s.io",
  version: "v1",
  kind: "Lease",
  type: typeOf("io.k8s.api.coordination.v1.Lease"),
  cells: await cellPrinterOf("coordination.k8s.io", "leases"),
  applyDefaults,
  validate,
});
