// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.TypedLocalObjectReference
// Hash: 5c7c2d1db85b
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import type { Fields } from "../../../../runtime/validation/fields.ts";
import { dnsSubdomainProblems } from "../../../../runtime/validation/formats/dns-subdomain.ts";
import { pathSegmentProblems } from "../../../../runtime/validation/formats/path-segment.ts";

/** The rules of io.k8s.api.core.v1.TypedLocalObjectReference. */
export function validateCoreV1TypedLocalObjectReference(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const apiGroup = self.apiGroup;
    if (typeof apiGroup === "string") {
      for (const problem of dnsSubdomainProblems(apiGroup)) errors.push(invalid(`${path}apiGroup`, apiGroup, problem));
    }
  }
  {
    const kind = self.kind;
    if (!(typeof kind === "string" && kind !== "")) {
      errors.push(required(`${path}kind`));
    } else {
      for (const problem of pathSegmentProblems(kind)) errors.push(invalid(`${path}kind`, kind, problem));
    }
  }
  {
    const name = self.name;
    if (!(typeof name === "string" && name !== "")) {
      errors.push(required(`${path}name`));
    } else {
      for (const problem of pathSegmentProblems(name)) errors.push(invalid(`${path}name`, name, problem));
    }
  }
}
