// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.NetworkPolicy
// Hash: e52c332e9742
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";
import { validate } from "./validate.ts";

/** The functions of NetworkPolicy, v1. */
export const functions = createFunctions({
  group: "networking.k8s.io",
  version: "v1",
  kind: "NetworkPolicy",
  type: typeOf("io.k8s.api.networking.v1.NetworkPolicy"),
  cells: await cellPrinterOf("networking.k8s.io", "networkpolicies"),
  applyDefaults,
  validate,
});
