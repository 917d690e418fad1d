// Source: schemas/kubernetes/openapi/discovery.k8s.io/v1.json#/components/schemas/io.k8s.api.discovery.v1.EndpointSlice
// Hash: be9cf781e007
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { strategy } from "../../../../runtime/strategies/discovery/endpointslices.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";
import { validate } from "./validate.ts";

/** The functions of EndpointSlice, v1. */
export const functions = createFunctions({
  group: "discovery.k8s.io",
  version: "v1",
  kind: "EndpointSlice",
  type: typeOf("io.k8s.api.discovery.v1.EndpointSlice"),
  cells: await cellPrinterOf("discovery.k8s.io", "endpointslices"),
  applyDefaults,
  validate,
  strategy,
});
