// Source: schemas/crds/crontabs.yaml#/spec/versions/0/schema/openAPIV3Schema
// Hash: f463eeea63e1
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsStableV1CronTab } from "./cron-tab.ts";

/** Fills in the defaults of com.example.stable.v1.CronTabList. */
export function applyDefaultsStableV1CronTabList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsStableV1CronTab(item);
      }
    }
  }
}
