// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicyBinding
// Hash: 9dee9dc04453
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import type { FieldError } from "../../../../runtime/validation/field-error.ts";
import { validateAdmissionregistrationV1MutatingAdmissionPolicyBinding } from "../validate/mutating-admission-policy-binding.ts";

/** What is wrong with a MutatingAdmissionPolicyBinding, in the order kube-apiserver tells it. */
export function validate(object: KubeObject, context: ValidationContext): FieldError[] {
  const errors: FieldError[] = [];
  const value = object as unknown as JsonObject;
  validateAdmissionregistrationV1MutatingAdmissionPolicyBinding(value, context.old as unknown as JsonObject | undefined, "", errors, context, value);
  return errors;
}
