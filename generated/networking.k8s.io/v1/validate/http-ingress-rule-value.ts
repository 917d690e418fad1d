// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.HTTPIngressRuleValue
// Hash: b364afe2452b
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noFields } from "../../../../runtime/validation/fields.ts";
import { validateNetworkingV1HTTPIngressPath } from "./http-ingress-path.ts";

/** The rules of io.k8s.api.networking.v1.HTTPIngressRuleValue. */
export function validateNetworkingV1HTTPIngressRuleValue(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  {
    const paths = self.paths;
    if (!(isList(paths) && paths.length > 0)) errors.push(required(`${path}paths`));
  }
  {
    const paths = self.paths;
    if (isList(paths)) {
      for (let index = 0; index < paths.length; index++) {
        const item = paths[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateNetworkingV1HTTPIngressPath(itemOrZero, undefined, `${path}paths[${index}].`, errors, context, self);
      }
    }
  }
}
