// Source: schemas/kubernetes/openapi/autoscaling/v2.json#/components/schemas/io.k8s.api.autoscaling.v2.CrossVersionObjectReference
// Hash: e41141581bba
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import type { Fields } from "../../../../runtime/validation/fields.ts";
import { pathSegmentProblems } from "../../../../runtime/validation/formats/path-segment.ts";

/** The rules of io.k8s.api.autoscaling.v2.CrossVersionObjectReference. */
export function validateAutoscalingV2CrossVersionObjectReference(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const kind = self.kind;
    if (!(typeof kind === "string" && kind !== "")) {
      errors.push(required(`${path}kind`));
    } else {
      for (const problem of pathSegmentProblems(kind)) errors.push(invalid(`${path}kind`, kind, problem));
    }
  }
  {
    const name = self.name;
    if (!(typeof name === "string" && name !== "")) {
      errors.push(required(`${path}name`));
    } else {
      for (const problem of pathSegmentProblems(name)) errors.push(invalid(`${path}name`, name, problem));
    }
  }
}
