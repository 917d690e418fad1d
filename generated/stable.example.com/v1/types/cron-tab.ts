// Source: schemas/crds/crontabs.yaml#/spec/versions/0/schema/openAPIV3Schema
// Hash: 5c91fb7bae9e
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";

/** com.example.stable.v1.CronTab */
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
    /** @description Variables of the runners' environment. */
    env?: {
      name: string;
      value?: string;
    }[];
    /** @description The container image to run. */
    image: string;
    /**
    * @description How many runners there are.
    * @default {}
    */
    scale?: {
      /**
      * Format: int32
      * @description The number of runners that stand ready.
      * @default 1
      */
      replicas?: number;
    };
    /** @description When to run, in the five fields of cron. */
    schedule: string;
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
