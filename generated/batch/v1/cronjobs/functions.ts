// Source: schemas/kubernetes/openapi/batch/v1.json#/components/schemas/io.k8s.api.batch.v1.CronJob
// Hash: 1df88b8763a8
import { createFunctions } from "../../../../runtime/scheme/create-functions.ts";
import { cellPrinterOf } from "../../../../runtime/serialization/columns/cell-printers.ts";
import { strategy } from "../../../../runtime/strategies/batch/cronjobs.ts";
import { typeOf } from "../../../schema-library.ts";
import { applyDefaults } from "./defaults.ts";
import { validate } from "./validate.ts";

/** The functions of CronJob, v1. */
export const functions = createFunctions({
  group: "batch",
  version: "v1",
  kind: "CronJob",
  type: typeOf("io.k8s.api.batch.v1.CronJob"),
  cells: await cellPrinterOf("batch", "cronjobs"),
  applyDefaults,
  validate,
  strategy,
});
