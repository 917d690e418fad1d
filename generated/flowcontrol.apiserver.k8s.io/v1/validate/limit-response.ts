// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.LimitResponse
// Hash: 41c1ee1326e8
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, forbidden, notSupported, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { validateFlowcontrolV1QueuingConfiguration } from "./queuing-configuration.ts";

/** The rules of io.k8s.api.flowcontrol.v1.LimitResponse. */
export function validateFlowcontrolV1LimitResponse(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  {
    const type = self.type;
    if (type === "Reject") {
      const queuing = self.queuing;
      if (isFields(queuing)) errors.push(forbidden(`${path}queuing`, "must be nil if limited.limitResponse.type is not Limited"));
    }
  }
  {
    const type = self.type;
    if (type === "Queue") {
      {
        const queuing = self.queuing;
        const oldQueuing = isFields(old) ? old.queuing : undefined;
        if (!isFields(queuing)) {
          errors.push(required(`${path}queuing`, "must not be empty if limited.limitResponse.type is Limited"));
        } else {
          validateFlowcontrolV1QueuingConfiguration(queuing, isFields(oldQueuing) ? oldQueuing : undefined, `${path}queuing.`, errors, context, self);
        }
      }
    }
  }
  {
    const type = self.type;
    if (!(typeof type === "string" && type !== "")) {
      errors.push(required(`${path}type`));
    } else {
      if (type !== "Queue" && type !== "Reject") errors.push(notSupported(`${path}type`, type, ["Queue","Reject"]));
    }
  }
}
