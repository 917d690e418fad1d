// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.VolumeAttributesClass
// Hash: 2798214e0203
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { typeOf } from "../../../schema-library.ts";
import { validate } from "./validate.ts";

/** The functions of VolumeAttributesClass, v1. */
export const functions = createFunctions({
  group: "storage.k8s.io",
  version: "v1",
  kind: "VolumeAttributesClass",
  type: typeOf("io.k8s.api.storage.v1.VolumeAttributesClass"),
  cells: await cellPrinterOf("storage.k8s.io", "volumeattributesclasses"),
  validate,
});
