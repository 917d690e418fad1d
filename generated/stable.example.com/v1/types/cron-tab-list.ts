// Source: schemas/crds/crontabs.yaml#/spec/versions/0/schema/openAPIV3Schema
// Hash: b9a1589383bf
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { CronTab } from "./cron-tab.ts";

/** com.example.stable.v1.CronTabList */
export interface CronTabList {
  apiVersion?: string;
  kind?: string;
  metadata?: ListMeta;
  items: CronTab[];
}
