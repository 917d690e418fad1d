// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.Ingress
// Hash: 9b3b21197c5b
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { strategy } from "../../../../runtime/strategies/networking/ingresses.ts";
import { typeOf } from "../../../schema-library.ts";
import { validate } from "./validate.ts";

/** The functions of Ingress, v1. */
export const functions = createFunctions({
  group: "networking.k8s.io",
  version: "v1",
  kind: "Ingress",
  type: typeOf("io.k8s.api.networking.v1.Ingress"),
  cells: await cellPrinterOf("networking.k8s.io", "ingresses"),
  validate,
  strategy,
});
