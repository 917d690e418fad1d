// Source: schemas/crds/crontabs.yaml#/spec/versions/1/schema/openAPIV3Schema
// Hash: cf7ee2c3fef3
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsStableV1beta1CronTabSpec } from "./cron-tab-spec.ts";

/** Fills in the defaults of com.example.stable.v1beta1.CronTab. */
export function applyDefaultsStableV1beta1CronTab(self: Fields): void {
  {
    const spec = self.spec;
    if (isFields(spec)) applyDefaultsStableV1beta1CronTabSpec(spec);
  }
}
