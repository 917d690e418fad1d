// Source: schemas/crds/crontabs.yaml#/spec/versions/1/schema/openAPIV3Schema/properties/spec
// Hash: 78e6a3625920
import type { CronTabSpecEnv } from "./cron-tab-spec-env.ts";

/**
 * What is to be run, and when.
 *
 * com.example.stable.v1beta1.CronTabSpec
 */
export interface CronTabSpec {
  /**
   * What happens when a run is due while another is still going.
   * @default Allow
   */
  concurrencyPolicy?: "Allow" | "Forbid" | "Replace";
  /** When to run, in the five fields of cron. */
  cronSpec: string;
  /** Variables of the runners' environment. */
  env?: CronTabSpecEnv[];
  /** The container image to run. */
  image: string;
  /**
   * The number of runners that stand ready.
   * Format: int32
   * @default 1
   */
  replicas?: number;
  /**
   * Set to let no further run start.
   * @default false
   */
  suspend?: boolean;
}
