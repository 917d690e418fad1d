// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PersistentVolume
// Hash: 86d3c0d4d2f2
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { strategy } from "../../../../runtime/strategies/core/persistentvolumes.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";
import { validate } from "./validate.ts";

/** The functions of PersistentVolume, v1. */
export const functions = createFunctions({
  group: "",
  version: "v1",
  kind: "PersistentVolume",
  type: typeOf("io.k8s.api.core.v1.PersistentVolume"),
  cells: await cellPrinterOf("", "persistentvolumes"),
  applyDefaults,
  validate,
  strategy,
});
