// Source: schemas/crds/crontabs.yaml#/spec/versions/1
// Hash: 7d1d52ef0eca
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { CronTab } from "../types/cron-tab.ts";

/** The fields of a CronTab that one manager wants to own. */
export type CronTabApply = ApplyConfiguration<CronTab, "stable.example.com/v1beta1", "CronTab">;
