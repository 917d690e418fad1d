// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ISCSIVolumeSource
// Hash: 79d18b3ce0b5
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, numberOf } from "../../../../runtime/validation/fields.ts";
import { iscsiNameProblems } from "../../../../runtime/validation/formats/iscsi-name.ts";

/** The rules of io.k8s.api.core.v1.ISCSIVolumeSource. */
export function validateCoreV1ISCSIVolumeSource(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const targetPortal = self.targetPortal;
    if (!(typeof targetPortal === "string" && targetPortal !== "")) errors.push(required(`${path}targetPortal`));
  }
  {
    const iqn = self.iqn;
    if (!(typeof iqn === "string" && iqn !== "")) {
      errors.push(required(`${path}iqn`));
    } else {
      for (const problem of iscsiNameProblems(iqn)) errors.push(invalid(`${path}iqn`, iqn, problem));
    }
  }
  {
    const lun = self.lun;
    const lunOrZero = numberOf(lun);
    if (lunOrZero < 0 || lunOrZero > 255) errors.push(invalid(`${path}lun`, lunOrZero, "must be between 0 and 255, inclusive"));
  }
  {
    const chapAuthDiscovery = self.chapAuthDiscovery;
    const chapAuthSession = self.chapAuthSession;
    if ((chapAuthDiscovery === true) || (chapAuthSession === true)) {
      const secretRef = self.secretRef;
      if (!isFields(secretRef)) errors.push(required(`${path}secretRef`));
    }
  }
  {
    const initiatorName = self.initiatorName;
    if (typeof initiatorName === "string") {
      for (const problem of iscsiNameProblems(initiatorName)) errors.push(invalid(`${path}initiatorname`, initiatorName, problem));
    }
  }
}
