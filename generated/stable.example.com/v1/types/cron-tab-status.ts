// Source: schemas/crds/crontabs.yaml#/spec/versions/0/schema/openAPIV3Schema/properties/status
// Hash: f6d070a9f415
import type { CronTabStatusConditions } from "./cron-tab-status-conditions.ts";

/**
 * What was last seen of the runs.
 *
 * com.example.stable.v1.CronTabStatus
 */
export interface CronTabStatus {
  /**
   * The number of runs under way.
   * Format: int32
   */
  active?: number;
  /** What is the case at the moment. */
  conditions?: CronTabStatusConditions[];
  /**
   * When a run was last started.
   * Format: date-time
   */
  lastScheduleTime?: string;
  /**
   * The number of runners there are.
   * Format: int32
   */
  replicas?: number;
  /** The labels of the runners' pods, as a label selector. */
  selector?: string;
}
