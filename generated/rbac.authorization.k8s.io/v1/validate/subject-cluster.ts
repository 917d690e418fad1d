// Source: schemas/kubernetes/openapi/rbac.authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.rbac.v1.Subject
// Hash: b06456472f63
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, required } from "../../../../runtime/validation/field-error.ts";
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.rbac.v1.Subject/cluster. */
export function validateRbacV1SubjectCluster(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const kind = self.kind;
    if (kind === "ServiceAccount") {
      const namespace = self.namespace;
      if (!(typeof namespace === "string" && namespace !== "")) errors.push(required(`${path}namespace`));
    }
  }
}
