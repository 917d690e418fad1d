// Source: schemas/kubernetes/openapi/apiregistration.k8s.io/v1.json#/components/schemas/io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceStatus
// Hash: db7a65fe695f
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, notSupported } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceStatus. */
export function validateApiregistrationV1APIServiceStatus(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const conditions = self.conditions;
    if (isList(conditions)) {
      for (let index = 0; index < conditions.length; index++) {
        const item = conditions[index];
        const status = isFields(item) ? item.status : undefined;
        const statusOrZero = typeof status === "string" ? status : "";
        if (statusOrZero !== "True" && statusOrZero !== "False" && statusOrZero !== "Unknown") errors.push(notSupported(`${path}conditions[${index}].status`, statusOrZero, ["True","False","Unknown"]));
      }
    }
  }
}
