// Source: schemas/crds/crontabs.yaml#/spec/versions/0/schema/openAPIV3Schema
// Hash: 08fa73deab09
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsStableV1CronTabSpec } from "./cron-tab-spec.ts";

/** Fills in the defaults of com.example.stable.v1.CronTab. */
export function applyDefaultsStableV1CronTab(self: Fields): void {
  {
    const spec = self.spec;
    if (isFields(spec)) applyDefaultsStableV1CronTabSpec(spec);
  }
}
