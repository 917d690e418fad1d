// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.NFSVolumeSource
// Hash: 36f2f7cb17d7
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.core.v1.NFSVolumeSource. */
export function validateCoreV1NFSVolumeSource(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const server = self.server;
    if (!(typeof server === "string" && server !== "")) errors.push(required(`${path}server`));
  }
  {
    const path2 = self.path;
    if (!(typeof path2 === "string" && path2 !== "")) errors.push(required(`${path}path`));
  }
  {
    const path2 = self.path;
    const path2OrZero = typeof path2 === "string" ? path2 : "";
    if (!((typeof path2 === "string" ? path2 : "").startsWith("/"))) errors.push(invalid(`${path}path`, path2OrZero, "must be an absolute path"));
  }
}
