// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.ControllerRevision
// Hash: 9d3077a023c1
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { typeOf } from "../../../schema-library.ts";
import { validate } from "./validate.ts";

/** The functions of ControllerRevision, v1. */
export const functions = createFunctions({
  group: "apps",
  version: "v1",
  kind: "ControllerRevision",
  type: typeOf("io.k8s.api.apps.v1.ControllerRevision"),
  cells: await cellPrinterOf("apps", "controllerrevisions"),
  validate,
});
