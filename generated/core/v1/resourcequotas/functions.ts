// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ResourceQuota
// Hash: 81677cc75ec6
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { typeOf } from "../../../schema-library.ts";
import { validate } from "./validate.ts";

/** The functions of ResourceQuota, v1. */
export const functions = createFunctions({
  group: "",
  version: "v1",
  kind: "ResourceQuota",
  type: typeOf("io.k8s.api.core.v1.ResourceQuota"),
  cells: await cellPrinterOf("", "resourcequotas"),
  validate,
});
