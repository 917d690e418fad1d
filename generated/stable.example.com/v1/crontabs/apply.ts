// Source: schemas/crds/crontabs.yaml#/spec/versions/0
// Hash: 9a6c139d120b
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { CronTab } from "../types/cron-tab.ts";

/** The fields of a CronTab that one manager wants to own. */
export type CronTabApply = ApplyConfiguration<CronTab, "stable.example.com/v1", "CronTab">;
