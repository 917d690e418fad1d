// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.ReplicaSet
// Hash: e0a10eee3719
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { strategy } from "../../../../runtime/strategies/apps/replicasets.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";
import { validate } from "./validate.ts";

/** The functions of ReplicaSet, v1. */
export const functions = createFunctions({
  group: "apps",
  version: "v1",
  kind: "ReplicaSet",
  type: typeOf("io.k8s.api.apps.v1.ReplicaSet"),
  cells: await cellPrinterOf("apps", "replicasets"),
  applyDefaults,
  validate,
  strategy,
});
