// Source: schemas#
// Hash: 7cf831ec23cb
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
