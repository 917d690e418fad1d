// Source: schemas/kubernetes/openapi/rbac.authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.rbac.v1.Subject
// Hash: bcb6023b9e48
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid, notSupported, required } from "../../../../runtime/validation/field-error.ts";
import type { Fields } from "../../../../runtime/validation/fields.ts";
import { dnsSubdomainProblems } from "../../../../runtime/validation/formats/dns-subdomain.ts";

/** The rules of io.k8s.api.rbac.v1.Subject. */
export function validateRbacV1Subject(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const name = self.name;
    if (!(typeof name === "string" && name !== "")) errors.push(required(`${path}name`));
  }
  {
    const kind = self.kind;
    if (kind === "ServiceAccount") {
      {
        const name = self.name;
        if (typeof name === "string" && name !== "") {
          for (const problem of dnsSubdomainProblems(name)) errors.push(invalid(`${path}name`, name, problem));
        }
      }
      {
        const apiGroup = self.apiGroup;
        if (typeof apiGroup === "string" && apiGroup !== "") {
          if (apiGroup !== "") errors.push(notSupported(`${path}apiGroup`, apiGroup, [""]));
        }
      }
    }
  }
  {
    const kind = self.kind;
    if (kind === "User" || kind === "Group") {
      const apiGroup = self.apiGroup;
      const apiGroupOrZero = typeof apiGroup === "string" ? apiGroup : "";
      if (apiGroupOrZero !== "rbac.authorization.k8s.io") errors.push(notSupported(`${path}apiGroup`, apiGroupOrZero, ["rbac.authorization.k8s.io"]));
    }
  }
  {
    const kind = self.kind;
    const kindOrZero = typeof kind === "string" ? kind : "";
    if (kindOrZero !== "ServiceAccount" && kindOrZero !== "User" && kindOrZero !== "Group") errors.push(notSupported(`${path}kind`, kindOrZero, ["ServiceAccount","User","Group"]));
  }
}
