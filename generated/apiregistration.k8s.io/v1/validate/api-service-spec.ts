// Source: schemas/kubernetes/openapi/apiregistration.k8s.io/v1.json#/components/schemas/io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceSpec
// Hash: 87d802c9073a
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkLocalCaBundle } from "../../../../runtime/validation/checks/local-ca-bundle.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, numberOf } from "../../../../runtime/validation/fields.ts";
import { dnsSubdomainProblems } from "../../../../runtime/validation/formats/dns-subdomain.ts";
import { dns1035LabelProblems } from "../../../../runtime/validation/formats/dns1035-label.ts";
import { validateApiregistrationV1ServiceReference } from "./service-reference.ts";

/** The rules of io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceSpec. */
export function validateApiregistrationV1APIServiceSpec(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const version = self.version;
    if (!(version === "v1")) {
      const group = self.group;
      if (!(typeof group === "string" && group !== "")) errors.push(required(`${path}group`, "only v1 may have an empty group and it better be legacy kube"));
    }
  }
  {
    const group = self.group;
    if (typeof group === "string" && group !== "") {
      for (const problem of dnsSubdomainProblems(group)) errors.push(invalid(`${path}group`, group, problem));
    }
  }
  {
    const version = self.version;
    const versionOrZero = typeof version === "string" ? version : "";
    for (const problem of dns1035LabelProblems(versionOrZero)) errors.push(invalid(`${path}version`, versionOrZero, problem));
  }
  {
    const groupPriorityMinimum = self.groupPriorityMinimum;
    const groupPriorityMinimumOrZero = numberOf(groupPriorityMinimum);
    if (!((numberOf(groupPriorityMinimum) > 0) && (numberOf(groupPriorityMinimum) <= 20000))) errors.push(invalid(`${path}groupPriorityMinimum`, groupPriorityMinimumOrZero, "must be positive and less than 20000"));
  }
  {
    const versionPriority = self.versionPriority;
    const versionPriorityOrZero = numberOf(versionPriority);
    if (!((numberOf(versionPriority) > 0) && (numberOf(versionPriority) <= 1000))) errors.push(invalid(`${path}versionPriority`, versionPriorityOrZero, "must be positive and less than 1000"));
  }
  {
    const service = self.service;
    if (!(isFields(service))) {
      {
        const caBundle = self.caBundle;
        const oldCaBundle = isFields(old) ? old.caBundle : undefined;
        if (typeof caBundle === "string" && caBundle !== "") {
          checkLocalCaBundle(caBundle, `${path}caBundle`, errors, { self, old, parent, context, before: oldCaBundle });
        }
      }
      {
        const insecureSkipTLSVerify = self.insecureSkipTLSVerify;
        const insecureSkipTLSVerifyOrZero = insecureSkipTLSVerify === true;
        if (insecureSkipTLSVerify === true) errors.push(invalid(`${path}insecureSkipTLSVerify`, insecureSkipTLSVerifyOrZero, "local APIServices may not have insecureSkipTLSVerify"));
      }
    } else {
      {
        const service2 = self.service;
        const oldService = isFields(old) ? old.service : undefined;
        if (isFields(service2)) {
          validateApiregistrationV1ServiceReference(service2, isFields(oldService) ? oldService : undefined, `${path}service.`, errors, context, self);
        }
      }
      {
        const insecureSkipTLSVerify = self.insecureSkipTLSVerify;
        const insecureSkipTLSVerifyOrZero = insecureSkipTLSVerify === true;
        const caBundle = self.caBundle;
        if (!(!(insecureSkipTLSVerify === true) || ((typeof caBundle === "string" ? caBundle : "") === ""))) errors.push(invalid(`${path}insecureSkipTLSVerify`, insecureSkipTLSVerifyOrZero, "may not be true if caBundle is present"));
      }
    }
  }
}
