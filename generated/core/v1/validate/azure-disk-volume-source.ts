// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.AzureDiskVolumeSource
// Hash: a4d10a213cfc
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, notSupported, required } from "../../../../runtime/validation/field-error.ts";
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.core.v1.AzureDiskVolumeSource. */
export function validateCoreV1AzureDiskVolumeSource(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const diskName = self.diskName;
    if (!(typeof diskName === "string" && diskName !== "")) errors.push(required(`${path}diskName`));
  }
  {
    const diskURI = self.diskURI;
    if (!(typeof diskURI === "string" && diskURI !== "")) errors.push(required(`${path}diskURI`));
  }
  {
    const cachingMode = self.cachingMode;
    if (typeof cachingMode === "string") {
      if (cachingMode !== "None" && cachingMode !== "ReadOnly" && cachingMode !== "ReadWrite") errors.push(notSupported(`${path}cachingMode`, cachingMode, ["None","ReadOnly","ReadWrite"]));
    }
  }
  {
    const kind = self.kind;
    if (typeof kind === "string") {
      if (kind !== "Dedicated" && kind !== "Managed" && kind !== "Shared") errors.push(notSupported(`${path}kind`, kind, ["Dedicated","Managed","Shared"]));
    }
  }
  {
    const kind = self.kind;
    if (kind === "Managed") {
      const diskURI = self.diskURI;
      const diskURIOrZero = typeof diskURI === "string" ? diskURI : "";
      if (!((typeof diskURI === "string" ? diskURI : "").startsWith("/subscriptions/"))) errors.push(notSupported(`${path}diskURI`, diskURIOrZero, ["/subscriptions/{sub-id}/resourcegroups/{group-name}/providers/microsoft.compute/disks/{disk-id}"]));
    }
  }
  {
    const kind = self.kind;
    if (!(kind === "Managed")) {
      const diskURI = self.diskURI;
      const diskURIOrZero = typeof diskURI === "string" ? diskURI : "";
      if (!((typeof diskURI === "string" ? diskURI : "").startsWith("https://"))) errors.push(notSupported(`${path}diskURI`, diskURIOrZero, ["https://{account-name}.blob.core.windows.net/{container-name}/{disk-name}.vhd"]));
    }
  }
}
