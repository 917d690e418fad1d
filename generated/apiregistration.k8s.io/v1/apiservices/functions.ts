// Source: schemas/kubernetes/openapi/apiregistration.k8s.io/v1.json#/components/schemas/io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIService
// Hash: 3bb7d0d6fc6c
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { strategy } from "../../../../runtime/strategies/apiregistration/apiservices.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";
import { validate } from "./validate.ts";

/** The functions of APIService, v1. */
export const functions = createFunctions({
  group: "apiregistration.k8s.io",
  version: "v1",
  kind: "APIService",
  type: typeOf("io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIService"),
  cells: await cellPrinterOf("apiregistration.k8s.io", "apiservices"),
  applyDefaults,
  validate,
  strategy,
});
