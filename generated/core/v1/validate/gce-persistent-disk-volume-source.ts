// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.GCEPersistentDiskVolumeSource
// Hash: 73c0a4eb2cc0
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, numberOf } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.core.v1.GCEPersistentDiskVolumeSource. */
export function validateCoreV1GCEPersistentDiskVolumeSource(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const pdName = self.pdName;
    if (!(typeof pdName === "string" && pdName !== "")) errors.push(required(`${path}pdName`));
  }
  {
    const partition = self.partition;
    const partitionOrZero = numberOf(partition);
    if (partitionOrZero < 0 || partitionOrZero > 255) errors.push(invalid(`${path}partition`, partitionOrZero, "must be between 1 and 255, inclusive"));
  }
}
