// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.ParentReference
// Hash: b8c4c6b5695d
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import type { Fields } from "../../../../runtime/validation/fields.ts";
import { dnsSubdomainProblems } from "../../../../runtime/validation/formats/dns-subdomain.ts";
import { pathSegmentProblems } from "../../../../runtime/validation/formats/path-segment.ts";

/** The rules of io.k8s.api.networking.v1.ParentReference. */
export function validateNetworkingV1ParentReference(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const group = self.group;
    if (typeof group === "string" && group !== "") {
      for (const problem of dnsSubdomainProblems(group)) errors.push(invalid(`${path}group`, group, problem));
    }
  }
  {
    const resource = self.resource;
    if (!(typeof resource === "string" && resource !== "")) {
      errors.push(required(`${path}resource`));
    } else {
      for (const problem of pathSegmentProblems(resource)) errors.push(invalid(`${path}resource`, resource, problem));
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
  {
    const namespace = self.namespace;
    if (typeof namespace === "string" && namespace !== "") {
      for (const problem of pathSegmentProblems(namespace)) errors.push(invalid(`${path}namespace`, namespace, problem));
    }
  }
}
