// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ResourceClaim
// Hash: 6048b8462912
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { strategy } from "../../../../runtime/strategies/resource/resourceclaims.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";
import { validate } from "./validate.ts";

/** The functions of ResourceClaim, v1. */
export const functions = createFunctions({
  group: "resource.k8s.io",
  version: "v1",
  kind: "ResourceClaim",
  type: typeOf("io.k8s.api.resource.v1.ResourceClaim"),
  cells: await cellPrinterOf("resource.k8s.io", "resourceclaims"),
  applyDefaults,
  validate,
  strategy,
});
