// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PodTemplateSpec
// Hash: 17840f92408b
import { type Fields, hasMembers, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1PodSpec } from "./pod-spec.ts";

/** Fills in the defaults of io.k8s.api.core.v1.PodTemplateSpec. */
export function applyDefaultsCoreV1PodTemplateSpec(self: Fields): void {
  {
    const spec = self.spec;
    if (isFields(spec)) applyDefaultsCoreV1PodSpec(spec);
    else {
      const made: Fields = {};
      applyDefaultsCoreV1PodSpec(made);
      if (hasMembers(made)) self.spec = made;
    }
  }
}
