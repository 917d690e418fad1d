// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.HostAlias
// Hash: f385018378e8
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isList } from "../../../../runtime/validation/fields.ts";
import { dnsSubdomainProblems } from "../../../../runtime/validation/formats/dns-subdomain.ts";
import { ipProblems } from "../../../../runtime/validation/formats/ip.ts";

/** The rules of io.k8s.api.core.v1.HostAlias. */
export function validateCoreV1HostAlias(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const ip = self.ip;
    const ipOrZero = typeof ip === "string" ? ip : "";
    for (const problem of ipProblems(ipOrZero)) errors.push(invalid(`${path}ip`, ipOrZero, problem));
  }
  {
    const hostnames = self.hostnames;
    if (isList(hostnames)) {
      for (let index = 0; index < hostnames.length; index++) {
        const item = hostnames[index];
        if (typeof item === "string" && item !== "") {
          for (const problem of dnsSubdomainProblems(item)) errors.push(invalid(`${path}hostnames[${index}]`, item, problem));
        }
      }
    }
  }
}
