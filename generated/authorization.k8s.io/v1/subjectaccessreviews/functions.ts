// Source: schemas/kubernetes/openapi/authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.authorization.v1.SubjectAccessReview
// Hash: aadc09e4d9b7
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { typeOf } from "../../../schema-library.ts";

/** The functions of SubjectAccessReview, v1. */
export const functions = createFunctions({
  group: "authorization.k8s.io",
  version: "v1",
  kind: "SubjectAccessReview",
  type: typeOf("io.k8s.api.authorization.v1.SubjectAccessReview"),
  cells: await cellPrinterOf("authorization.k8s.io", "subjectaccessreviews"),
});
