// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Pod
// Hash: 14a49a9e800b
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { strategy } from "../../../../runtime/strategies/core/pods.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";
import { validate } from "./validate.ts";

/** The functions of Pod, v1. */
export const functions = createFunctions({
  group: "",
  version: "v1",
  kind: "Pod",
  type: typeOf("io.k8s.api.core.v1.Pod"),
  cells: await cellPrinterOf("", "pods"),
  applyDefaults,
  validate,
  strategy,
});
