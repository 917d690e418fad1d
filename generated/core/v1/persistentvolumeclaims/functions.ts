// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PersistentVolumeClaim
// Hash: 71721a9eb12b
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { strategy } from "../../../../runtime/strategies/core/persistentvolumeclaims.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";
import { validate } from "./validate.ts";

/** The functions of PersistentVolumeClaim, v1. */
export const functions = createFunctions({
  group: "",
  version: "v1",
  kind: "PersistentVolumeClaim",
  type: typeOf("io.k8s.api.core.v1.PersistentVolumeClaim"),
  cells: await cellPrinterOf("", "persistentvolumeclaims"),
  applyDefaults,
  validate,
  strategy,
});
