// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.QuobyteVolumeSource
// Hash: d483fa3b89b0
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.core.v1.QuobyteVolumeSource. */
export function validateCoreV1QuobyteVolumeSource(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const registry = self.registry;
    if (!(typeof registry === "string" && registry !== "")) {
      errors.push(required(`${path}registry`, "must be a host:port pair or multiple pairs separated by commas"));
    } else {
      if (!/^[^,]+:[^,:]*(,[^,]+:[^,:]*)*$/u.test(registry)) errors.push(invalid(`${path}registry`, registry, "must be a host:port pair or multiple pairs separated by commas"));
    }
  }
  {
    const tenant = self.tenant;
    if (!((typeof tenant === "string" ? tenant : "").length < 65)) errors.push(required(`${path}tenant`, "must be a UUID and may not exceed a length of 64 characters"));
  }
  {
    const volume = self.volume;
    if (!(typeof volume === "string" && volume !== "")) errors.push(required(`${path}volume`));
  }
}
