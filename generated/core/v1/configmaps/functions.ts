// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ConfigMap
// Hash: 014249bc16b1
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { typeOf } from "../../../schema-library.ts";
import { validate } from "./validate.ts";

/** The functions of ConfigMap, v1. */
export const functions = createFunctions({
  group: "",
  version: "v1",
  kind: "ConfigMap",
  type: typeOf("io.k8s.api.core.v1.ConfigMap"),
  cells: await cellPrinterOf("", "configmaps"),
  validate,
});
