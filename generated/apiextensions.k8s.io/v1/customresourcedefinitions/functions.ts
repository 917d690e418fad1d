// Source: schemas/kubernetes/openapi/apiextensions.k8s.io/v1.json#/components/schemas/io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinition
// Hash: 29579bf4b8fe
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { strategy } from "../../../../runtime/strategies/apiextensions/customresourcedefinitions.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";

/** The functions of CustomResourceDefinition, v1. */
export const functions = createFunctions({
  group: "apiextensions.k8s.io",
  version: "v1",
  kind: "CustomResourceDefinition",
  type: typeOf("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinition"),
  cells: await cellPrinterOf("apiextensions.k8s.io", "customresourcedefinitions"),
  applyDefaults,
  strategy,
});
