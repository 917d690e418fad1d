// Source: schemas/kubernetes/openapi/batch/v1.json#/components/schemas/io.k8s.api.batch.v1.Job
// Hash: 3d5fcbf43b60
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { strategy } from "../../../../runtime/strategies/batch/jobs.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";
import { validate } from "./validate.ts";

/** The functions of Job, v1. */
export const functions = createFunctions({
  group: "batch",
  version: "v1",
  kind: "Job",
  type: typeOf("io.k8s.api.batch.v1.Job"),
  cells: await cellPrinterOf("batch", "jobs"),
  applyDefaults,
  validate,
  strategy,
});
