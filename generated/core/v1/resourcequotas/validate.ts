// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ResourceQuota
// Hash: fdeab3a71acf
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import type { FieldError } from "../../../../runtime/validation/field-error.ts";
import { validateCoreV1ResourceQuota } from "../validate/resource-quota.ts";

/** What is wrong with a ResourceQuota, in the order kube-apiserver tells it. */
export function validate(object: KubeObject, context: ValidationContext): FieldError[] {
  const errors: FieldError[] = [];
  const value = object as unknown as JsonObject;
  validateCoreV1ResourceQuota(value, context.old as unknown as JsonObject | undefined, "", errors, context, value);
  return errors;
}
