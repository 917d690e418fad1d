// Source: schemas/crds/crontabs.yaml#/spec/versions/0/schema/openAPIV3Schema
// Hash: f347bc6940f4
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { CronTabSpec } from "./cron-tab-spec.ts";
import type { CronTabStatus } from "./cron-tab-status.ts";

/**
 * A command that is run on a schedule.
 *
 * com.example.stable.v1.CronTab
 */
export interface CronTab {
  apiVersion?: string;
  kind?: string;
  metadata?: ObjectMeta;
  /** What is to be run, and when. */
  spec: CronTabSpec;
  /** What was last seen of the runs. */
  status?: CronTabStatus;
}
