// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Event
// Hash: fed8bcba1a68
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { typeOf } from "../../../schema-library.ts";

/** The functions of Event, v1. */
export const functions = createFunctions({
  group: "",
  version: "v1",
  kind: "Event",
  type: typeOf("io.k8s.api.core.v1.Event"),
  cells: await cellPrinterOf("", "events"),
});
