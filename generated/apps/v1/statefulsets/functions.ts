// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.StatefulSet
// Hash: 303d490d5563
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { strategy } from "../../../../runtime/strategies/apps/statefulsets.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";
import { validate } from "./validate.ts";

/** The functions of StatefulSet, v1. */
export const functions = createFunctions({
  group: "apps",
  version: "v1",
  kind: "StatefulSet",
  type: typeOf("io.k8s.api.apps.v1.StatefulSet"),
  cells: await cellPrinterOf("apps", "statefulsets"),
  applyDefaults,
  validate,
  strategy,
});
