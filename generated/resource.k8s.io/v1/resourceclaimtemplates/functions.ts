// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ResourceClaimTemplate
// Hash: 5a990bea95cc
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { strategy } from "../../../../runtime/strategies/resource/resourceclaimtemplates.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";
import { validate } from "./validate.ts";

/** The functions of ResourceClaimTemplate, v1. */
export const functions = createFunctions({
  group: "resource.k8s.io",
  version: "v1",
  kind: "ResourceClaimTemplate",
  type: typeOf("io.k8s.api.resource.v1.ResourceClaimTemplate"),
  cells: await cellPrinterOf("resource.k8s.io", "resourceclaimtemplates"),
  applyDefaults,
  validate,
  strategy,
});
