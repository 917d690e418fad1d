// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PodTemplate
// Hash: b26678c9ae66
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import type { FieldError } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, noFields } from "../../../../runtime/validation/fields.ts";
import { validateCoreV1PodTemplateSpec } from "./pod-template-spec.ts";

/** The rules of io.k8s.api.core.v1.PodTemplate. */
export function validateCoreV1PodTemplate(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  {
    const template = self.template;
    const oldTemplate = isFields(old) ? old.template : undefined;
    const templateOrZero = isFields(template) ? template : noFields;
    validateCoreV1PodTemplateSpec(templateOrZero, isFields(oldTemplate) ? oldTemplate : undefined, `${path}template.`, errors, context, self);
  }
}
