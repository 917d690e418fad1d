// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicy
// Hash: 95c8a63e026c
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { strategy } from "../../../../runtime/strategies/admissionregistration/policies.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";
import { validate } from "./validate.ts";

/** The functions of MutatingAdmissionPolicy, v1. */
export const functions = createFunctions({
  group: "admissionregistration.k8s.io",
  version: "v1",
  kind: "MutatingAdmissionPolicy",
  type: typeOf("io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicy"),
  cells: await cellPrinterOf("admissionregistration.k8s.io", "mutatingadmissionpolicies"),
  applyDefaults,
  validate,
  strategy,
});
