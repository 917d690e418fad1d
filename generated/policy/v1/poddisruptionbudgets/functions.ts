// Source: schemas/kubernetes/openapi/policy/v1.json#/components/schemas/io.k8s.api.policy.v1.PodDisruptionBudget
// Hash: e80775a9a907
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { typeOf } from "../../../schema-library.ts";
import { validate } from "./validate.ts";

/** The functions of PodDisruptionBudget, v1. */
export const functions = createFunctions({
  group: "policy",
  version: "v1",
  kind: "PodDisruptionBudget",
  type: typeOf("io.k8s.api.policy.v1.PodDisruptionBudget"),
  cells: await cellPrinterOf("policy", "poddisruptionbudgets"),
  validate,
});
