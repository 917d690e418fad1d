// Source: schemas/crds/crontabs.yaml#/spec/versions/0
// Hash: 122d69614894
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsStableV1CronTab } from "../defaults/cron-tab.ts";

/** Fills in what a CronTab leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsStableV1CronTab(object as unknown as JsonObject);
}
