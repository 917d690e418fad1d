// Source: schemas/crds/crontabs.yaml#/spec/versions/1/schema/openAPIV3Schema
// Hash: 59a11ac073a1
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** Fills in the defaults of com.example.stable.v1beta1.CronTab/spec. */
export function applyDefaultsStableV1beta1CronTabSpec(self: Fields): void {
  if (self.replicas === undefined || self.replicas === null) self.replicas = 1;
  if (self.concurrencyPolicy === undefined || self.concurrencyPolicy === null) self.concurrencyPolicy = "Allow";
  if (self.suspend === undefined || self.suspend === null) self.suspend = false;
}
