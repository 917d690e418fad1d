// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Affinity
// Hash: 5f1414fc2fc6
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import type { FieldError } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { validateCoreV1NodeAffinity } from "./node-affinity.ts";
import { validateCoreV1PodAffinity } from "./pod-affinity.ts";
import { validateCoreV1PodAntiAffinity } from "./pod-anti-affinity.ts";

/** The rules of io.k8s.api.core.v1.Affinity. */
export function validateCoreV1Affinity(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  {
    const nodeAffinity = self.nodeAffinity;
    const oldNodeAffinity = isFields(old) ? old.nodeAffinity : undefined;
    if (isFields(nodeAffinity)) {
      validateCoreV1NodeAffinity(nodeAffinity, isFields(oldNodeAffinity) ? oldNodeAffinity : undefined, `${path}nodeAffinity.`, errors, context, self);
    }
  }
  {
    const podAffinity = self.podAffinity;
    const oldPodAffinity = isFields(old) ? old.podAffinity : undefined;
    if (isFields(podAffinity)) {
      validateCoreV1PodAffinity(podAffinity, isFields(oldPodAffinity) ? oldPodAffinity : undefined, `${path}podAffinity.`, errors, context, self);
    }
  }
  {
    const podAntiAffinity = self.podAntiAffinity;
    const oldPodAntiAffinity = isFields(old) ? old.podAntiAffinity : undefined;
    if (isFields(podAntiAffinity)) {
      validateCoreV1PodAntiAffinity(podAntiAffinity, isFields(oldPodAntiAffinity) ? oldPodAntiAffinity : undefined, `${path}podAntiAffinity.`, errors, context, self);
    }
  }
}
