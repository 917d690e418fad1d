// Source: schemas/kubernetes/openapi/authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.authorization.v1.LocalSubjectAccessReview
// Hash: d1ec3b916b25
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { typeOf } from "../../../schema-library.ts";

/** The functions of LocalSubjectAccessReview, v1. */
export const functions = createFunctions({
  group: "authorization.k8s.io",
  version: "v1",
  kind: "LocalSubjectAccessReview",
  type: typeOf("io.k8s.api.authorization.v1.LocalSubjectAccessReview"),
  cells: await cellPrinterOf("authorization.k8s.io", "localsubjectaccessreviews"),
});
