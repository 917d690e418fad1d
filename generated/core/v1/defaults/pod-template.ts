// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PodTemplate
// Hash: 311af4118864
import { type Fields, hasMembers, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1PodTemplateSpec } from "./pod-template-spec.ts";

/** Fills in the defaults of io.k8s.api.core.v1.PodTemplate. */
export function applyDefaultsCoreV1PodTemplate(self: Fields): void {
  {
    const template = self.template;
    if (isFields(template)) applyDefaultsCoreV1PodTemplateSpec(template);
    else {
      const made: Fields = {};
      applyDefaultsCoreV1PodTemplateSpec(made);
      if (hasMembers(made)) self.template = made;
    }
  }
}
