// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.VolumeAttachment
// Hash: c75c26aaf57a
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";
import { validate } from "./validate.ts";

/** The functions of VolumeAttachment, v1. */
export const functions = createFunctions({
  group: "storage.k8s.io",
  version: "v1",
  kind: "VolumeAttachment",
  type: typeOf("io.k8s.api.storage.v1.VolumeAttachment"),
  cells: await cellPrinterOf("storage.k8s.io", "volumeattachments"),
  applyDefaults,
  validate,
});
