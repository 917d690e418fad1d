// Source: schemas/crds/crontabs.yaml#/spec/versions/1
// Hash: b48591916d90
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsStableV1beta1CronTab } from "../defaults/cron-tab.ts";

/** Fills in what a CronTab leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsStableV1beta1CronTab(object as unknown as JsonObject);
}
