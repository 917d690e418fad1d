// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.AWSElasticBlockStoreVolumeSource
// Hash: c6171d419543
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, numberOf } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.core.v1.AWSElasticBlockStoreVolumeSource. */
export function validateCoreV1AWSElasticBlockStoreVolumeSource(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const volumeID = self.volumeID;
    if (!(typeof volumeID === "string" && volumeID !== "")) errors.push(required(`${path}volumeID`));
  }
  {
    const partition = self.partition;
    const partitionOrZero = numberOf(partition);
    if (partitionOrZero < 0 || partitionOrZero > 255) errors.push(invalid(`${path}partition`, partitionOrZero, "must be between 1 and 255, inclusive"));
  }
}
