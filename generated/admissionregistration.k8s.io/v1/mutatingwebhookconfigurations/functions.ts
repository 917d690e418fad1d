// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.MutatingWebhookConfiguration
// Hash: 89aca786b9d8
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { strategy } from "../../../../runtime/strategies/admissionregistration/configurations.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";
import { validate } from "./validate.ts";

/** The functions of MutatingWebhookConfiguration, v1. */
export const functions = createFunctions({
  group: "admissionregistration.k8s.io",
  version: "v1",
  kind: "MutatingWebhookConfiguration",
  type: typeOf("io.k8s.api.admissionregistration.v1.MutatingWebhookConfiguration"),
  cells: await cellPrinterOf("admissionregistration.k8s.io", "mutatingwebhookconfigurations"),
  applyDefaults,
  validate,
  strategy,
});
