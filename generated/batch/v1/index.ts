// The types of batch/v1.
export type { CronJob } from "./types/cron-job.ts";
export type { CronJobList } from "./types/cron-job-list.ts";
export type { CronJobSpec } from "./types/cron-job-spec.ts";
export type { CronJobStatus } from "./types/cron-job-status.ts";
export type { Job } from "./types/job.ts";
export type { JobCondition } from "./types/job-condition.ts";
export type { JobList } from "./types/job-list.ts";
export type { JobSpec } from "./types/job-spec.ts";
export type { JobStatus } from "./types/job-status.ts";
export type { JobTemplateSpec } from "./types/job-template-spec.ts";
export type { PodFailurePolicy } from "./types/pod-failure-policy.ts";
export type { PodFailurePolicyOnExitCodesRequirement } from "./types/pod-failure-policy-on-exit-codes-requirement.ts";
export type { PodFailurePolicyOnPodConditionsPattern } from "./types/pod-failure-policy-on-pod-conditions-pattern.ts";
export type { PodFailurePolicyRule } from "./types/pod-failure-policy-rule.ts";
export type { SuccessPolicy } from "./types/success-policy.ts";
export type { SuccessPolicyRule } from "./types/success-policy-rule.ts";
export type { UncountedTerminatedPods } from "./types/uncounted-terminated-pods.ts";
