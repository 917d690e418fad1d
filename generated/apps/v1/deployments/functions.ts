// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.Deployment
// Hash: 46d7c6933498
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";

/** The functions of Deployment, v1. */
export const functions = createFunctions({
  group: "apps",
  version: "v1",
  kind: "Deployment",
  type: typeOf("io.k8s.api.apps.v1.Deployment"),
  cells: await cellPrinterOf("apps", "deployments"),
  applyDefaults,
});
