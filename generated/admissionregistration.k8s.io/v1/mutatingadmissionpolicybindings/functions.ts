// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicyBinding
// Hash: a44e90c31117
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { strategy } from "../../../../runtime/strategies/admissionregistration/mutating-policy-bindings.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";
import { validate } from "./validate.ts";

/** The functions of MutatingAdmissionPolicyBinding, v1. */
export const functions = createFunctions({
  group: "admissionregistration.k8s.io",
  version: "v1",
  kind: "MutatingAdmissionPolicyBinding",
  type: typeOf("io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicyBinding"),
  cells: await cellPrinterOf("admissionregistration.k8s.io", "mutatingadmissionpolicybindings"),
  applyDefaults,
  validate,
  strategy,
});
