// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ResourcePool
// Hash: deb1b6d633e3
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkPoolName } from "../../../../runtime/validation/checks/pool-name.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, numberOf } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.resource.v1.ResourcePool. */
export function validateResourceV1ResourcePool(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const name = self.name;
    const oldName = isFields(old) ? old.name : undefined;
    if (!(typeof name === "string" && name !== "")) {
      errors.push(required(`${path}name`));
    } else {
      checkPoolName(name, `${path}name`, errors, { self, old, parent, context, before: oldName });
    }
  }
  {
    const resourceSliceCount = self.resourceSliceCount;
    const resourceSliceCountOrZero = numberOf(resourceSliceCount);
    if (resourceSliceCountOrZero <= 0) errors.push(invalid(`${path}resourceSliceCount`, resourceSliceCountOrZero, "must be greater than zero"));
  }
  {
    const generation = self.generation;
    const generationOrZero = numberOf(generation);
    if (generationOrZero < 0) errors.push(invalid(`${path}generation`, generationOrZero, "must be greater than or equal to zero"));
  }
}
