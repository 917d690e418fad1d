// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.StorageOSVolumeSource
// Hash: dc78ad6609e2
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { dnsLabelProblems } from "../../../../runtime/validation/formats/dns-label.ts";

/** The rules of io.k8s.api.core.v1.StorageOSVolumeSource. */
export function validateCoreV1StorageOSVolumeSource(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const volumeName = self.volumeName;
    if (!(typeof volumeName === "string" && volumeName !== "")) {
      errors.push(required(`${path}volumeName`));
    } else {
      for (const problem of dnsLabelProblems(volumeName)) errors.push(invalid(`${path}volumeName`, volumeName, problem));
    }
  }
  {
    const volumeNamespace = self.volumeNamespace;
    if (typeof volumeNamespace === "string" && volumeNamespace !== "") {
      for (const problem of dnsLabelProblems(volumeNamespace)) errors.push(invalid(`${path}volumeNamespace`, volumeNamespace, problem));
    }
  }
  {
    const secretRef = self.secretRef;
    if (isFields(secretRef)) {
      const name = secretRef.name;
      if (!(typeof name === "string" && name !== "")) errors.push(required(`${path}secretRef.name`));
    }
  }
}
