// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.IngressClass
// Hash: 658c38e15e2e
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";
import { validate } from "./validate.ts";

/** The functions of IngressClass, v1. */
export const functions = createFunctions({
  group: "networking.k8s.io",
  version: "v1",
  kind: "IngressClass",
  type: typeOf("io.k8s.api.networking.v1.IngressClass"),
  cells: await cellPrinterOf("networking.k8s.io", "ingressclasses"),
  applyDefaults,
  validate,
});
