// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.EnvFromSource
// Hash: b4c44f16c4db
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { dnsNamePrefixProblems } from "../../../../runtime/validation/formats/dns-name-prefix.ts";
import { envVarNameProblems } from "../../../../runtime/validation/formats/env-var-name.ts";

/** The rules of io.k8s.api.core.v1.EnvFromSource. */
export function validateCoreV1EnvFromSource(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const prefix = self.prefix;
    if (typeof prefix === "string" && prefix !== "") {
      for (const problem of envVarNameProblems(prefix)) errors.push(invalid(`${path}prefix`, prefix, problem));
    }
  }
  {
    const configMapRef = self.configMapRef;
    if (isFields(configMapRef)) {
      const name = configMapRef.name;
      if (!(typeof name === "string" && name !== "")) {
        errors.push(required(`${path}configMapRef.name`));
      } else {
        for (const problem of dnsNamePrefixProblems(name)) errors.push(invalid(`${path}configMapRef.name`, name, problem));
      }
    }
  }
  {
    const secretRef = self.secretRef;
    if (isFields(secretRef)) {
      const name = secretRef.name;
      if (!(typeof name === "string" && name !== "")) {
        errors.push(required(`${path}secretRef.name`));
      } else {
        for (const problem of dnsNamePrefixProblems(name)) errors.push(invalid(`${path}secretRef.name`, name, problem));
      }
    }
  }
}
