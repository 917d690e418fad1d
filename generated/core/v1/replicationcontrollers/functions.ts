// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ReplicationController
// Hash: 929a03ea420e
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { strategy } from "../../../../runtime/strategies/core/replicationcontrollers.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";
import { validate } from "./validate.ts";

/** The functions of ReplicationController, v1. */
export const functions = createFunctions({
  group: "",
  version: "v1",
  kind: "ReplicationController",
  type: typeOf("io.k8s.api.core.v1.ReplicationController"),
  cells: await cellPrinterOf("", "replicationcontrollers"),
  applyDefaults,
  validate,
  strategy,
});
