import type { Strategy } from "../../registry/strategy.ts";
import { nameWarnings } from "../apps/template-warnings.ts";
import type { JobSpec } from "./jobs/job.ts";
import { jobWarnings } from "./jobs/job-warnings.ts";

/** CronJobs. Source: Kubernetes documentation, "CronJob". */
export const strategy: Strategy = {
  warnings: (object, old) => {
    const { jobTemplate } = (object["spec"] ?? {}) as { readonly jobTemplate?: { readonly spec?: JobSpec } };
    return [...nameWarnings(object, old), ...jobWarnings(object, old, jobTemplate?.spec ?? {}, "spec.jobTemplate.spec")];
  },
};
