// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.Deployment
// Hash: c9a7f122897d
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { strategy } from "../../../../runtime/strategies/apps/deployments.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";
import { validate } from "./validate.ts";

/** The functions of Deployment, v1. */
export const functions = createFunctions({
  group: "apps",
  version: "v1",
  kind: "Deployment",
  type: typeOf("io.k8s.api.apps.v1.Deployment"),
  cells: await cellPrinterOf("apps", "deployments"),
  applyDefaults,
  validate,
  strategy,
});
