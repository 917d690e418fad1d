// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.ReplicaSetSpec
// Hash: a22d09a6f395
import { type Fields, hasMembers, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1PodTemplateSpec } from "../../../core/v1/defaults/pod-template-spec.ts";

/** Fills in the defaults of io.k8s.api.apps.v1.ReplicaSetSpec. */
export function applyDefaultsAppsV1ReplicaSetSpec(self: Fields): void {
  if (self.replicas === undefined || self.replicas === null) self.replicas = 1;
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
