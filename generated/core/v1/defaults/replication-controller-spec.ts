// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ReplicationControllerSpec
// Hash: a16d24bcb7dc
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1PodTemplateSpec } from "./pod-template-spec.ts";

/** Fills in the defaults of io.k8s.api.core.v1.ReplicationControllerSpec. */
export function applyDefaultsCoreV1ReplicationControllerSpec(self: Fields): void {
  if (self.replicas === undefined || self.replicas === null) self.replicas = 1;
  {
    const template = self.template;
    if (isFields(template)) applyDefaultsCoreV1PodTemplateSpec(template);
  }
}
