// Source: schemas/crds/crontabs.yaml#/spec/versions/1/schema/openAPIV3Schema
// Hash: 08f9614cad23
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";

/** com.example.stable.v1beta1.CronTab */
export interface CronTab {
  apiVersion?: string;
  kind?: string;
  metadata?: ObjectMeta;
  /** @description What is to be run, and when. */
  spec: {
    /**
    * @description What happens when a run is due while another is still going.
    * @default Allow
    * @enum {string}
    */
    concurrencyPolicy?: "Allow" | "Forbid" | "Replace";
    /** @description When to run, in the five fields of cron. */
    cronSpec: string;
    /** @description Variables of the runners' environment. */
    env?: {
      name: string;
      value?: string;
    }[];
    /** @description The container image to run. */
    image: string;
    /**
    * Format: int32
    * @description The number of runners that stand ready.
    * @default 1
    */
    replicas?: number;
    /**
    * @description Set to let no further run start.
    * @default false
    */
    suspend?: boolean;
  };
  /** @description What was last seen of the runs. */
  status?: {
    /**
    * Format: int32
    * @description The number of runs under way.
    */
    active?: number;
    /** @description What is the case at the moment. */
    conditions?: {
      /** @enum {string} */
      status: "True" | "False" | "Unknown";
      /** Format: date-time */
      lastTransitionTime?: string;
      message?: string;
      /** Format: int64 */
      observedGeneration?: number;
      reason?: string;
      type: string;
    }[];
    /**
    * Format: date-time
    * @description When a run was last started.
    */
    lastScheduleTime?: string;
    /**
    * Format: int32
    * @description The number of runners there are.
    */
    replicas?: number;
    /** @description The labels of the runners' pods, as a label selector. */
    selector?: string;
  };
}
