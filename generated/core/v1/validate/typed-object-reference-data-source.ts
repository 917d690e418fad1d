// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.TypedObjectReference
// Hash: d7a6d93d98b3
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, ownPath } from "../../../../runtime/validation/fields.ts";
import { dnsLabelProblems } from "../../../../runtime/validation/formats/dns-label.ts";
import { dnsSubdomainProblems } from "../../../../runtime/validation/formats/dns-subdomain.ts";

/** The rules of io.k8s.api.core.v1.TypedObjectReference/dataSource. */
export function validateCoreV1TypedObjectReferenceDataSource(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const name = self.name;
    if (!(typeof name === "string" && name !== "")) errors.push(required(`${path}name`));
  }
  {
    const kind = self.kind;
    if (!(typeof kind === "string" && kind !== "")) errors.push(required(`${path}kind`));
  }
  {
    const apiGroup = self.apiGroup;
    const kind = self.kind;
    const kind2 = self.kind;
    if (!(!((typeof apiGroup === "string" ? apiGroup : "") === "") || (kind === "PersistentVolumeClaim"))) errors.push(invalid(ownPath(path), kind2, "must be 'PersistentVolumeClaim' when referencing the default apiGroup"));
  }
  {
    const apiGroup = self.apiGroup;
    if (!((typeof apiGroup === "string" ? apiGroup : "") === "")) {
      const apiGroup2 = self.apiGroup;
      if (typeof apiGroup2 === "string") {
        for (const problem of dnsSubdomainProblems(apiGroup2)) errors.push(invalid(`${path}apiGroup`, apiGroup2, problem));
      }
    }
  }
  {
    const namespace = self.namespace;
    if (!((typeof namespace === "string" ? namespace : "") === "")) {
      const namespace2 = self.namespace;
      if (typeof namespace2 === "string") {
        for (const problem of dnsLabelProblems(namespace2)) errors.push(invalid(`${path}namespace`, namespace2, problem));
      }
    }
  }
}
