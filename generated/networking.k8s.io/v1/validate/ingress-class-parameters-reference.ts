// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.IngressClassParametersReference
// Hash: d0bad5cc8f42
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, forbidden, invalid, notSupported, required } from "../../../../runtime/validation/field-error.ts";
import type { Fields } from "../../../../runtime/validation/fields.ts";
import { dnsLabelProblems } from "../../../../runtime/validation/formats/dns-label.ts";
import { dnsSubdomainProblems } from "../../../../runtime/validation/formats/dns-subdomain.ts";
import { pathSegmentProblems } from "../../../../runtime/validation/formats/path-segment.ts";

/** The rules of io.k8s.api.networking.v1.IngressClassParametersReference. */
export function validateNetworkingV1IngressClassParametersReference(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
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
  {
    const scope = self.scope;
    if (!(typeof scope === "string")) {
      errors.push(required(`${path}scope`));
    } else {
      if (scope !== "Cluster" && scope !== "Namespace") errors.push(notSupported(`${path}scope`, scope, ["Cluster","Namespace"]));
    }
  }
  {
    const scope = self.scope;
    if (scope === "Namespace") {
      const namespace = self.namespace;
      if (!(typeof namespace === "string")) {
        errors.push(required(`${path}namespace`, "`parameters.scope` is set to 'Namespace'"));
      } else {
        for (const problem of dnsLabelProblems(namespace)) errors.push(invalid(`${path}namespace`, namespace, problem));
      }
    }
  }
  {
    const scope = self.scope;
    if (scope === "Cluster") {
      const namespace = self.namespace;
      if (typeof namespace === "string") errors.push(forbidden(`${path}namespace`, "`parameters.scope` is set to 'Cluster'"));
    }
  }
}
