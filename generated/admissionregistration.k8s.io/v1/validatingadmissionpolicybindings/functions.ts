// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBinding
// Hash: 2982a66525f4
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { strategy } from "../../../../runtime/strategies/admissionregistration/validating-policy-bindings.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";
import { validate } from "./validate.ts";

/** The functions of ValidatingAdmissionPolicyBinding, v1. */
export const functions = createFunctions({
  group: "admissionregistration.k8s.io",
  version: "v1",
  kind: "ValidatingAdmissionPolicyBinding",
  type: typeOf("io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBinding"),
  cells: await cellPrinterOf("admissionregistration.k8s.io", "validatingadmissionpolicybindings"),
  applyDefaults,
  validate,
  strategy,
});
