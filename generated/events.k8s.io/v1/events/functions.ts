// Source: schemas/kubernetes/openapi/events.k8s.io/v1.json#/components/schemas/io.k8s.api.events.v1.Event
// Hash: 37fea0686598
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { typeOf } from "../../../schema-library.ts";
import { fromHub, toHub } from "./conversion.ts";

/** The functions of Event, v1. */
export const functions = createFunctions({
  group: "events.k8s.io",
  version: "v1",
  kind: "Event",
  type: typeOf("io.k8s.api.events.v1.Event"),
  cells: await cellPrinterOf("events.k8s.io", "events"),
  toHub,
  fromHub,
});
