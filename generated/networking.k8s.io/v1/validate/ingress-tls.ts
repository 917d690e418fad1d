// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.IngressTLS
// Hash: 630ef75db27e
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkTlsHost } from "../../../../runtime/validation/checks/tls-host.ts";
import { type FieldError, invalid } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isList } from "../../../../runtime/validation/fields.ts";
import { dnsSubdomainProblems } from "../../../../runtime/validation/formats/dns-subdomain.ts";

/** The rules of io.k8s.api.networking.v1.IngressTLS. */
export function validateNetworkingV1IngressTLS(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const hosts = self.hosts;
    if (isList(hosts)) {
      for (let index = 0; index < hosts.length; index++) {
        const item = hosts[index];
        if (typeof item === "string" && item !== "") {
          checkTlsHost(item, `${path}hosts[${index}]`, errors, { self, old, parent, context, before: undefined });
        }
      }
    }
  }
  {
    const secretName = self.secretName;
    if (typeof secretName === "string" && secretName !== "") {
      for (const problem of dnsSubdomainProblems(secretName)) errors.push(invalid(`${path}secretName`, secretName, problem));
    }
  }
}
