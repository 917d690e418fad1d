// Source: schemas/kubernetes/openapi/autoscaling/v1.json#/components/schemas/io.k8s.api.autoscaling.v1.Scale
// Hash: 25a5163daf1f
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, numberOf } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.autoscaling.v1.Scale. */
export function validateAutoscalingV1Scale(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const spec = self.spec;
    const replicas = isFields(spec) ? spec.replicas : undefined;
    const replicasOrZero = numberOf(replicas);
    if (replicasOrZero < 0) errors.push(invalid(`${path}spec.replicas`, replicasOrZero, "must be greater than or equal to 0"));
  }
}
