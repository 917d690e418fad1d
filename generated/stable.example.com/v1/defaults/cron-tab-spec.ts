// Source: schemas/crds/crontabs.yaml#/spec/versions/0/schema/openAPIV3Schema
// Hash: 71d313fbf0e4
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsStableV1CronTabSpecScale } from "./cron-tab-spec-scale.ts";

/** Fills in the defaults of com.example.stable.v1.CronTab/spec. */
export function applyDefaultsStableV1CronTabSpec(self: Fields): void {
  if (self.scale === undefined || self.scale === null) self.scale = {};
  if (self.concurrencyPolicy === undefined || self.concurrencyPolicy === null) self.concurrencyPolicy = "Allow";
  if (self.suspend === undefined || self.suspend === null) self.suspend = false;
  {
    const scale = self.scale;
    if (isFields(scale)) applyDefaultsStableV1CronTabSpecScale(scale);
  }
}
