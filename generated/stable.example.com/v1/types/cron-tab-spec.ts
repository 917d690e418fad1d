// Source: schemas/crds/crontabs.yaml#/spec/versions/0/schema/openAPIV3Schema/properties/spec
// Hash: 7bc8391f1a7a
import type { CronTabSpecEnv } from "./cron-tab-spec-env.ts";
import type { CronTabSpecScale } from "./cron-tab-spec-scale.ts";

/**
 * What is to be run, and when.
 *
 * com.example.stable.v1.CronTabSpec
 */
export interface CronTabSpec {
  /**
   * What happens when a run is due while another is still going.
   * @default Allow
   */
  concurrencyPolicy?: "Allow" | "Forbid" | "Replace";
  /** Variables of the runners' environment. */
  env?: CronTabSpecEnv[];
  /** The container image to run. */
  image: string;
  /**
   * How many runners there are.
   * @default {}
   */
  scale?: CronTabSpecScale;
  /** When to run, in the five fields of cron. */
  schedule: string;
  /**
   * Set to let no further run start.
   * @default false
   */
  suspend?: boolean;
}
