// The types of stable.example.com/v1beta1.
export type { CronTab } from "./types/cron-tab.ts";
export type { CronTabList } from "./types/cron-tab-list.ts";
