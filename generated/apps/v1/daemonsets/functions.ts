// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.DaemonSet
// Hash: 2e1ea6b3ed97
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
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
});
