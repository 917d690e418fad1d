// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.GlusterfsVolumeSource
// Hash: f75837a8cca1
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, required } from "../../../../runtime/validation/field-error.ts";
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.core.v1.GlusterfsVolumeSource. */
export function validateCoreV1GlusterfsVolumeSource(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const endpoints = self.endpoints;
    if (!(typeof endpoints === "string" && endpoints !== "")) errors.push(required(`${path}endpoints`));
  }
  {
    const path2 = self.path;
    if (!(typeof path2 === "string" && path2 !== "")) errors.push(required(`${path}path`));
  }
}
