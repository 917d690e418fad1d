// Source: schemas/kubernetes/openapi/authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.authorization.v1.SelfSubjectAccessReview
// Hash: d98b32062756
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { typeOf } from "../../../schema-library.ts";

/** The functions of SelfSubjectAccessReview, v1. */
export const functions = createFunctions({
  group: "authorization.k8s.io",
  version: "v1",
  kind: "SelfSubjectAccessReview",
  type: typeOf("io.k8s.api.authorization.v1.SelfSubjectAccessReview"),
  cells: await cellPrinterOf("authorization.k8s.io", "selfsubjectaccessreviews"),
});
