// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ConfigMapKeySelector
// Hash: b3aed1cac103
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import type { Fields } from "../../../../runtime/validation/fields.ts";
import { configMapKeyProblems } from "../../../../runtime/validation/formats/config-map-key.ts";
import { dnsSubdomainProblems } from "../../../../runtime/validation/formats/dns-subdomain.ts";

/** The rules of io.k8s.api.core.v1.ConfigMapKeySelector. */
export function validateCoreV1ConfigMapKeySelector(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const name = self.name;
    const nameOrZero = typeof name === "string" ? name : "";
    for (const problem of dnsSubdomainProblems(nameOrZero)) errors.push(invalid(`${path}name`, nameOrZero, problem));
  }
  {
    const key = self.key;
    if (!(typeof key === "string" && key !== "")) {
      errors.push(required(`${path}key`));
    } else {
      for (const problem of configMapKeyProblems(key)) errors.push(invalid(`${path}key`, key, problem));
    }
  }
}
