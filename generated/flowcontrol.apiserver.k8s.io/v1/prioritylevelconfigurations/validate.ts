// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.PriorityLevelConfiguration
// Hash: 88dc3072a7db
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import type { FieldError } from "../../../../runtime/validation/field-error.ts";
import { validateFlowcontrolV1PriorityLevelConfiguration } from "../validate/priority-level-configuration.ts";

/** What is wrong with a PriorityLevelConfiguration, in the order kube-apiserver tells it. */
export function validate(object: KubeObject, context: ValidationContext): FieldError[] {
  const errors: FieldError[] = [];
  const value = object as unknown as JsonObject;
  validateFlowcontrolV1PriorityLevelConfiguration(value, context.old as unknown as JsonObject | undefined, "", errors, context, value);
  return errors;
}
