// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.FCVolumeSource
// Hash: 1d7772e808d5
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isList, isNumber, noItems } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.core.v1.FCVolumeSource. */
export function validateCoreV1FCVolumeSource(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const targetWWNs = self.targetWWNs;
    const wwids = self.wwids;
    if (!(((isList(targetWWNs) ? targetWWNs : noItems).length > 0) || ((isList(wwids) ? wwids : noItems).length > 0))) errors.push(required(`${path}targetWWNs`, "must specify either targetWWNs or wwids, but not both"));
  }
  {
    const targetWWNs = self.targetWWNs;
    if (isList(targetWWNs) && targetWWNs.length > 0) {
      const wwids = self.wwids;
      if (!((isList(wwids) ? wwids : noItems).length === 0)) errors.push(invalid(`${path}targetWWNs`, targetWWNs, "targetWWNs and wwids can not be specified simultaneously"));
    }
  }
  {
    const targetWWNs = self.targetWWNs;
    if ((isList(targetWWNs) ? targetWWNs : noItems).length > 0) {
      const lun = self.lun;
      if (!isNumber(lun)) {
        errors.push(required(`${path}lun`, "lun is required if targetWWNs is specified"));
      } else {
        if (lun < 0 || lun > 255) errors.push(invalid(`${path}lun`, lun, "must be between 0 and 255, inclusive"));
      }
    }
  }
}
