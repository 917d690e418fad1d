// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Event
// Hash: 0c800dadc540
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { strategy } from "../../../../runtime/strategies/core/events.ts";
import { typeOf } from "../../../schema-library.ts";

/** The functions of Event, v1. */
export const functions = createFunctions({
  group: "",
  version: "v1",
  kind: "Event",
  type: typeOf("io.k8s.api.core.v1.Event"),
  cells: await cellPrinterOf("", "events"),
  strategy,
});
