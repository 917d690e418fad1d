// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicy
// Hash: 694ac684e2f6
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import type { FieldError } from "../../../../runtime/validation/field-error.ts";
import { validateAdmissionregistrationV1MutatingAdmissionPolicy } from "../validate/mutating-admission-policy.ts";

/** What is wrong with a MutatingAdmissionPolicy, in the order kube-apiserver tells it. */
export function validate(object: KubeObject, context: ValidationContext): FieldError[] {
  const errors: FieldError[] = [];
  const value = object as unknown as JsonObject;
  validateAdmissionregistrationV1MutatingAdmissionPolicy(value, context.old as unknown as JsonObject | undefined, "", errors, context, value);
  return errors;
}
