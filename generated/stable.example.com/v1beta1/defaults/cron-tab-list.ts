// Source: schemas/crds/crontabs.yaml#/spec/versions/1/schema/openAPIV3Schema
// Hash: ae1b38134a95
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsStableV1beta1CronTab } from "./cron-tab.ts";

/** Fills in the defaults of com.example.stable.v1beta1.CronTabList. */
export function applyDefaultsStableV1beta1CronTabList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsStableV1beta1CronTab(item);
      }
    }
  }
}
