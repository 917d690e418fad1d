// Source: schemas#
// Hash: 1b60fcf27fa6
import type { ApiVersion } from "../../../runtime/scheme/resource-definition.ts";
import { readSchemas } from "../../schema-library.ts";
import { cronJobs } from "./cronjobs/resource.ts";
import { jobs } from "./jobs/resource.ts";

/** batch v1. */
export const batchV1: ApiVersion = {
  version: "v1",
  resources: [
    cronJobs,
    jobs,
  ],
  schemas: () => readSchemas("batch/v1"),
};
