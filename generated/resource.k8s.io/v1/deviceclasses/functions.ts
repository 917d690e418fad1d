// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.DeviceClass
// Hash: c8b94262db90
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { typeOf } from "../../../schema-library.ts";
import { validate } from "./validate.ts";

/** The functions of DeviceClass, v1. */
export const functions = createFunctions({
  group: "resource.k8s.io",
  version: "v1",
  kind: "DeviceClass",
  type: typeOf("io.k8s.api.resource.v1.DeviceClass"),
  cells: await cellPrinterOf("resource.k8s.io", "deviceclasses"),
  validate,
});
