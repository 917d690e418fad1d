// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.FlowSchema
// Hash: afb4380b4478
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import type { FieldError } from "../../../../runtime/validation/field-error.ts";
import { validateFlowcontrolV1FlowSchema } from "../validate/flow-schema.ts";

/** What is wrong with a FlowSchema, in the order kube-apiserver tells it. */
export function validate(object: KubeObject, context: ValidationContext): FieldError[] {
  const errors: FieldError[] = [];
  const value = object as unknown as JsonObject;
  validateFlowcontrolV1FlowSchema(value, context.old as unknown as JsonObject | undefined, "", errors, context, value);
  return errors;
}
