// Source: schemas/crds/crontabs.yaml#/spec/versions/1/schema/openAPIV3Schema
// Hash: 314ad9c95db6
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { CronTab } from "./cron-tab.ts";

/** com.example.stable.v1beta1.CronTabList */
export interface CronTabList {
  apiVersion?: string;
  kind?: string;
  metadata?: ListMeta;
  items: CronTab[];
}
