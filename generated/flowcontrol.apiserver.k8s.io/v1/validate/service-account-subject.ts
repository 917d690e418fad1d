// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.ServiceAccountSubject
// Hash: 11582f3e0691
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import type { Fields } from "../../../../runtime/validation/fields.ts";
import { dnsLabelProblems } from "../../../../runtime/validation/formats/dns-label.ts";
import { dnsSubdomainProblems } from "../../../../runtime/validation/formats/dns-subdomain.ts";

/** The rules of io.k8s.api.flowcontrol.v1.ServiceAccountSubject. */
export function validateFlowcontrolV1ServiceAccountSubject(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const name = self.name;
    if (!(typeof name === "string" && name !== "")) errors.push(required(`${path}name`));
  }
  {
    const name = self.name;
    if (!(name === "*")) {
      const name2 = self.name;
      if (typeof name2 === "string" && name2 !== "") {
        for (const problem of dnsSubdomainProblems(name2)) errors.push(invalid(`${path}name`, name2, problem));
      }
    }
  }
  {
    const namespace = self.namespace;
    if (!(typeof namespace === "string" && namespace !== "")) {
      errors.push(required(`${path}namespace`, "must specify namespace for service account"));
    } else {
      for (const problem of dnsLabelProblems(namespace)) errors.push(invalid(`${path}namespace`, namespace, problem));
    }
  }
}
