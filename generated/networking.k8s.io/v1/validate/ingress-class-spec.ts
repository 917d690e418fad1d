// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.IngressClassSpec
// Hash: 266661630f82
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid, required, tooLong } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { domainPrefixedPathProblems } from "../../../../runtime/validation/formats/domain-prefixed-path.ts";
import { validateNetworkingV1IngressClassParametersReference } from "./ingress-class-parameters-reference.ts";

/** The rules of io.k8s.api.networking.v1.IngressClassSpec. */
export function validateNetworkingV1IngressClassSpec(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  {
    const controller = self.controller;
    if (typeof controller === "string" && controller !== "") {
      if (Buffer.byteLength(controller) > 250) errors.push(tooLong(`${path}controller`, 250));
    }
  }
  {
    const controller = self.controller;
    if (!(typeof controller === "string" && controller !== "")) {
      errors.push(required(`${path}controller`));
    } else {
      for (const problem of domainPrefixedPathProblems(controller)) errors.push(invalid(`${path}controller`, controller, problem));
    }
  }
  {
    const parameters = self.parameters;
    const oldParameters = isFields(old) ? old.parameters : undefined;
    if (isFields(parameters)) {
      validateNetworkingV1IngressClassParametersReference(parameters, isFields(oldParameters) ? oldParameters : undefined, `${path}parameters.`, errors, context, self);
    }
  }
}
