// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.CSIVolumeSource
// Hash: b261fe26a552
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkCsiDriverName } from "../../../../runtime/validation/checks/csi-driver-name.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { dnsSubdomainProblems } from "../../../../runtime/validation/formats/dns-subdomain.ts";

/** The rules of io.k8s.api.core.v1.CSIVolumeSource. */
export function validateCoreV1CSIVolumeSource(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const driver = self.driver;
    if (!(typeof driver === "string" && driver !== "")) errors.push(required(`${path}driver`));
  }
  {
    const driver = self.driver;
    const oldDriver = isFields(old) ? old.driver : undefined;
    const driverOrZero = typeof driver === "string" ? driver : "";
    checkCsiDriverName(driverOrZero, `${path}driver`, errors, { self, old, parent, context, before: oldDriver });
  }
  {
    const nodePublishSecretRef = self.nodePublishSecretRef;
    if (isFields(nodePublishSecretRef)) {
      const name = nodePublishSecretRef.name;
      if (!(typeof name === "string" && name !== "")) errors.push(required(`${path}nodePublishSecretRef.name`));
    }
  }
  {
    const nodePublishSecretRef = self.nodePublishSecretRef;
    if (isFields(nodePublishSecretRef)) {
      const name = nodePublishSecretRef.name;
      if (typeof name === "string" && name !== "") {
        for (const problem of dnsSubdomainProblems(name)) errors.push(invalid(`${path}name`, name, problem));
      }
    }
  }
}
