// Source: schemas/kubernetes/openapi/apiregistration.k8s.io/v1.json#/components/schemas/io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIService
// Hash: 5b06290407f4
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";

/** The functions of APIService, v1. */
export const functions = createFunctions({
  group: "apiregistration.k8s.io",
  version: "v1",
  kind: "APIService",
  type: typeOf("io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIService"),
  cells: await cellPrinterOf("apiregistration.k8s.io", "apiservices"),
  applyDefaults,
});
