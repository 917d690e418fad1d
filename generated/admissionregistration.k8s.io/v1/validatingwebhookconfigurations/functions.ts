// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.ValidatingWebhookConfiguration
// Hash: dc1c6f803a56
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { strategy } from "../../../../runtime/strategies/admissionregistration/configurations.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";
import { validate } from "./validate.ts";

/** The functions of ValidatingWebhookConfiguration, v1. */
export const functions = createFunctions({
  group: "admissionregistration.k8s.io",
  version: "v1",
  kind: "ValidatingWebhookConfiguration",
  type: typeOf("io.k8s.api.admissionregistration.v1.ValidatingWebhookConfiguration"),
  cells: await cellPrinterOf("admissionregistration.k8s.io", "validatingwebhookconfigurations"),
  applyDefaults,
  validate,
  strategy,
});
