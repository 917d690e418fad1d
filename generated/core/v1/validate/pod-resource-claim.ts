// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PodResourceClaim
// Hash: 6ab11b2cb26e
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkResourceClaimName } from "../../../../runtime/validation/checks/resource-claim-name.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, ownPath } from "../../../../runtime/validation/fields.ts";
import { dnsSubdomainProblems } from "../../../../runtime/validation/formats/dns-subdomain.ts";

/** The rules of io.k8s.api.core.v1.PodResourceClaim. */
export function validateCoreV1PodResourceClaim(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const name = self.name;
    const oldName = isFields(old) ? old.name : undefined;
    if (!(typeof name === "string" && name !== "")) {
      errors.push(required(`${path}name`));
    } else {
      checkResourceClaimName(name, `${path}name`, errors, { self, old, parent, context, before: oldName });
    }
  }
  {
    const resourceClaimName = self.resourceClaimName;
    const resourceClaimTemplateName = self.resourceClaimTemplateName;
    const name = self.name;
    const resourceClaimName2 = self.resourceClaimName;
    const resourceClaimTemplateName2 = self.resourceClaimTemplateName;
    if ((typeof resourceClaimName === "string") && (typeof resourceClaimTemplateName === "string")) errors.push(invalid(ownPath(path), { "Name": name ?? null, "ResourceClaimName": resourceClaimName2 ?? null, "ResourceClaimTemplateName": resourceClaimTemplateName2 ?? null }, "at most one of `resourceClaimName` or `resourceClaimTemplateName` may be specified"));
  }
  {
    const resourceClaimName = self.resourceClaimName;
    const resourceClaimTemplateName = self.resourceClaimTemplateName;
    const name = self.name;
    const resourceClaimName2 = self.resourceClaimName;
    const resourceClaimTemplateName2 = self.resourceClaimTemplateName;
    if (!((typeof resourceClaimName === "string") || (typeof resourceClaimTemplateName === "string"))) errors.push(invalid(ownPath(path), { "Name": name ?? null, "ResourceClaimName": resourceClaimName2 ?? null, "ResourceClaimTemplateName": resourceClaimTemplateName2 ?? null }, "must specify one of: `resourceClaimName`, `resourceClaimTemplateName`"));
  }
  {
    const resourceClaimName = self.resourceClaimName;
    if (typeof resourceClaimName === "string") {
      for (const problem of dnsSubdomainProblems(resourceClaimName)) errors.push(invalid(`${path}resourceClaimName`, resourceClaimName, problem));
    }
  }
  {
    const resourceClaimTemplateName = self.resourceClaimTemplateName;
    if (typeof resourceClaimTemplateName === "string") {
      for (const problem of dnsSubdomainProblems(resourceClaimTemplateName)) errors.push(invalid(`${path}resourceClaimTemplateName`, resourceClaimTemplateName, problem));
    }
  }
}
