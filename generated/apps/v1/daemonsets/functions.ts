// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.DaemonSet
// Hash: f8eb1f07f64f
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { strategy } from "../../../../runtime/strategies/apps/daemonsets.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";
import { validate } from "./validate.ts";

/** The functions of DaemonSet, v1. */
export const functions = createFunctions({
  group: "apps",
  version: "v1",
  kind: "DaemonSet",
  type: typeOf("io.k8s.api.apps.v1.DaemonSet"),
  cells: await cellPrinterOf("apps", "daemonsets"),
  applyDefaults,
  validate,
  strategy,
});
