// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.LimitRange
// Hash: 384786aee9a8
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { strategy } from "../../../../runtime/strategies/core/limitranges.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";
import { validate } from "./validate.ts";

/** The functions of LimitRange, v1. */
export const functions = createFunctions({
  group: "",
  version: "v1",
  kind: "LimitRange",
  type: typeOf("io.k8s.api.core.v1.LimitRange"),
  cells: await cellPrinterOf("", "limitranges"),
  applyDefaults,
  validate,
  strategy,
});
