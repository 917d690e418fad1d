// The types of stable.example.com/v1beta1.
export type { CronTab } from "./types/cron-tab.ts";
export type { CronTabList } from "./types/cron-tab-list.ts";
export type { CronTabSpec } from "./types/cron-tab-spec.ts";
export type { CronTabSpecEnv } from "./types/cron-tab-spec-env.ts";
export type { CronTabStatus } from "./types/cron-tab-status.ts";
export type { CronTabStatusConditions } from "./types/cron-tab-status-conditions.ts";
