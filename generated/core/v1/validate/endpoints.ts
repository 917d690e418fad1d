// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Endpoints
// Hash: f2f68b8f10d4
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import type { FieldError } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noFields } from "../../../../runtime/validation/fields.ts";
import { sameValue } from "../../../../runtime/validation/same-value.ts";
import { validateCoreV1EndpointSubset } from "./endpoint-subset.ts";

/** The rules of io.k8s.api.core.v1.Endpoints. */
export function validateCoreV1Endpoints(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  {
    const oldSubsets = isFields(old) ? old.subsets : undefined;
    const subsets = self.subsets;
    if (!(isList(oldSubsets) && oldSubsets.length > 0) || !(sameValue(subsets, oldSubsets))) {
      const subsets2 = self.subsets;
      if (isList(subsets2)) {
        for (let index = 0; index < subsets2.length; index++) {
          const item = subsets2[index];
          const itemOrZero = isFields(item) ? item : noFields;
          validateCoreV1EndpointSubset(itemOrZero, undefined, `${path}subsets[${index}].`, errors, context, self);
        }
      }
    }
  }
}
