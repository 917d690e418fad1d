// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PersistentVolume
// Hash: 29796415d618
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { strategy } from "../../../../runtime/strategies/core/persistentvolumes.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";

/** The functions of PersistentVolume, v1. */
export const functions = createFunctions({
  group: "",
  version: "v1",
  kind: "PersistentVolume",
  type: typeOf("io.k8s.api.core.v1.PersistentVolume"),
  cells: await cellPrinterOf("", "persistentvolumes"),
  applyDefaults,
  strategy,
});
