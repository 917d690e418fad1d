// Source: schemas/kubernetes/openapi/authentication.k8s.io/v1.json#/components/schemas/io.k8s.api.authentication.v1.TokenReview
// Hash: 9e945969cbb4
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { typeOf } from "../../../schema-library.ts";

/** The functions of TokenReview, v1. */
export const functions = createFunctions({
  group: "authentication.k8s.io",
  version: "v1",
  kind: "TokenReview",
  type: typeOf("io.k8s.api.authentication.v1.TokenReview"),
  cells: await cellPrinterOf("authentication.k8s.io", "tokenreviews"),
});
