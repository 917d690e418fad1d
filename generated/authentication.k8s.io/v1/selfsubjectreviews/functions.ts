// Source: schemas/kubernetes/openapi/authentication.k8s.io/v1.json#/components/schemas/io.k8s.api.authentication.v1.SelfSubjectReview
// Hash: 7f1f9d0ef985
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { typeOf } from "../../../schema-library.ts";

/** The functions of SelfSubjectReview, v1. */
export const functions = createFunctions({
  group: "authentication.k8s.io",
  version: "v1",
  kind: "SelfSubjectReview",
  type: typeOf("io.k8s.api.authentication.v1.SelfSubjectReview"),
  cells: await cellPrinterOf("authentication.k8s.io", "selfsubjectreviews"),
});
