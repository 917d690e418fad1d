// Source: schemas/kubernetes/openapi/node.k8s.io/v1.json#/components/schemas/io.k8s.api.node.v1.RuntimeClass
// Hash: 68afc4bcb2b0
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import type { FieldError } from "../../../../runtime/validation/field-error.ts";
import { validateNodeV1RuntimeClass } from "../validate/runtime-class.ts";

/** What is wrong with a RuntimeClass, in the order kube-apiserver tells it. */
export function validate(object: KubeObject, context: ValidationContext): FieldError[] {
  const errors: FieldError[] = [];
  const value = object as unknown as JsonObject;
  validateNodeV1RuntimeClass(value, context.old as unknown as JsonObject | undefined, "", errors, context, value);
  return errors;
}
