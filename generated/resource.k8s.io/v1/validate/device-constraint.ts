// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.DeviceConstraint
// Hash: 77682a755d06
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkFullyQualifiedAttribute } from "../../../../runtime/validation/checks/fully-qualified-attribute.ts";
import { checkRequestReference } from "../../../../runtime/validation/checks/request-reference.ts";
import { checkUnique } from "../../../../runtime/validation/checks/unique.ts";
import { type FieldError, required, tooMany } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noItems, ownPath } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.resource.v1.DeviceConstraint. */
export function validateResourceV1DeviceConstraint(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const requests = self.requests;
    if (isList(requests) && requests.length > 0) {
      if (requests.length > 32) errors.push(tooMany(`${path}requests`, requests.length, 32));
    }
  }
  {
    const requests = self.requests;
    if ((isList(requests) ? requests : noItems).length <= 32) {
      {
        const requests2 = self.requests;
        if (isList(requests2)) {
          for (let index = 0; index < requests2.length; index++) {
            const item = requests2[index];
            const itemOrZero = typeof item === "string" ? item : "";
            checkRequestReference(itemOrZero, `${path}requests[${index}]`, errors, { self, old, parent, context, before: undefined });
          }
        }
      }
      {
        const requests2 = self.requests;
        if (isList(requests2) && requests2.length > 0) {
          checkUnique(requests2, `${path}requests`, errors, [], "");
        }
      }
    }
  }
  {
    const matchAttribute = self.matchAttribute;
    const oldMatchAttribute = isFields(old) ? old.matchAttribute : undefined;
    if (typeof matchAttribute === "string") {
      checkFullyQualifiedAttribute(matchAttribute, `${path}matchAttribute`, errors, { self, old, parent, context, before: oldMatchAttribute });
    }
  }
  {
    const matchAttribute = self.matchAttribute;
    if (!(typeof matchAttribute === "string")) {
      const distinctAttribute = self.distinctAttribute;
      const oldDistinctAttribute = isFields(old) ? old.distinctAttribute : undefined;
      if (typeof distinctAttribute === "string") {
        checkFullyQualifiedAttribute(distinctAttribute, `${path}distinctAttribute`, errors, { self, old, parent, context, before: oldDistinctAttribute });
      }
    }
  }
  {
    const matchAttribute = self.matchAttribute;
    const distinctAttribute = self.distinctAttribute;
    if (!((typeof matchAttribute === "string") || (typeof distinctAttribute === "string"))) errors.push(required(ownPath(path), "exactly one of \"matchAttribute\" or \"distinctAttribute\" is required, but multiple fields are set"));
  }
}
