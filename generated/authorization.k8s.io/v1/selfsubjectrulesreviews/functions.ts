// Source: schemas/kubernetes/openapi/authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.authorization.v1.SelfSubjectRulesReview
// Hash: 32bb3a5122f2
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { typeOf } from "../../../schema-library.ts";

/** The functions of SelfSubjectRulesReview, v1. */
export const functions = createFunctions({
  group: "authorization.k8s.io",
  version: "v1",
  kind: "SelfSubjectRulesReview",
  type: typeOf("io.k8s.api.authorization.v1.SelfSubjectRulesReview"),
  cells: await cellPrinterOf("authorization.k8s.io", "selfsubjectrulesreviews"),
});
