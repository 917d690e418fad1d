// Source: schemas/crds/crontabs.yaml#/spec/versions/0/schema/openAPIV3Schema
// Hash: ed36aa007624
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** Fills in the defaults of com.example.stable.v1.CronTab/spec/scale. */
export function applyDefaultsStableV1CronTabSpecScale(self: Fields): void {
  if (self.replicas === undefined || self.replicas === null) self.replicas = 1;
}
