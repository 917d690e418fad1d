// Source: schemas/crds/crontabs.yaml#/spec/versions/1
// Hash: 64fb3a3fbd9d
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { CronTab } from "../types/cron-tab.ts";

/** The fields of a CronTab that one manager wants to own. */
export type CronTabApply = ApplyConfiguration<CronTab>;
