// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.LimitRange
// Hash: f62243602e6c
import { type Fields, hasMembers, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1LimitRangeSpec } from "./limit-range-spec.ts";

/** Fills in the defaults of io.k8s.api.core.v1.LimitRange. */
export function applyDefaultsCoreV1LimitRange(self: Fields): void {
  {
    const spec = self.spec;
    if (isFields(spec)) applyDefaultsCoreV1LimitRangeSpec(spec);
    else {
      const made: Fields = {};
      applyDefaultsCoreV1LimitRangeSpec(made);
      if (hasMembers(made)) self.spec = made;
    }
  }
}
