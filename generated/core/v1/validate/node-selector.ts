// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.NodeSelector
// Hash: 01b44fb93839
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noFields } from "../../../../runtime/validation/fields.ts";
import { validateCoreV1NodeSelectorTerm } from "./node-selector-term.ts";

/** The rules of io.k8s.api.core.v1.NodeSelector. */
export function validateCoreV1NodeSelector(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  {
    const nodeSelectorTerms = self.nodeSelectorTerms;
    if (!(isList(nodeSelectorTerms) && nodeSelectorTerms.length > 0)) errors.push(required(`${path}nodeSelectorTerms`, "must have at least one node selector term"));
  }
  {
    const nodeSelectorTerms = self.nodeSelectorTerms;
    if (isList(nodeSelectorTerms)) {
      for (let index = 0; index < nodeSelectorTerms.length; index++) {
        const item = nodeSelectorTerms[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateCoreV1NodeSelectorTerm(itemOrZero, undefined, `${path}nodeSelectorTerms[${index}].`, errors, context, self);
      }
    }
  }
}
