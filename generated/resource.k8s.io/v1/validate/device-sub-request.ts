// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.DeviceSubRequest
// Hash: 25d371d43c0a
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid, required, tooMany } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noFields, noItems } from "../../../../runtime/validation/fields.ts";
import { dnsLabelProblems } from "../../../../runtime/validation/formats/dns-label.ts";
import { dnsSubdomainProblems } from "../../../../runtime/validation/formats/dns-subdomain.ts";
import { validateResourceV1DeviceSelector } from "./device-selector.ts";
import { validateResourceV1DeviceSubRequestCount } from "./device-sub-request-count.ts";
import { validateResourceV1DeviceToleration } from "./device-toleration.ts";

/** The rules of io.k8s.api.resource.v1.DeviceSubRequest. */
export function validateResourceV1DeviceSubRequest(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const name = self.name;
    const nameOrZero = typeof name === "string" ? name : "";
    for (const problem of dnsLabelProblems(nameOrZero)) errors.push(invalid(`${path}name`, nameOrZero, problem));
  }
  {
    const deviceClassName = self.deviceClassName;
    if (!(typeof deviceClassName === "string" && deviceClassName !== "")) {
      errors.push(required(`${path}deviceClassName`));
    } else {
      for (const problem of dnsSubdomainProblems(deviceClassName)) errors.push(invalid(`${path}deviceClassName`, deviceClassName, problem));
    }
  }
  {
    const selectors = self.selectors;
    if (isList(selectors) && selectors.length > 0) {
      if (selectors.length > 32) errors.push(tooMany(`${path}selectors`, selectors.length, 32));
    }
  }
  {
    const selectors = self.selectors;
    if ((isList(selectors) ? selectors : noItems).length <= 32) {
      const selectors2 = self.selectors;
      if (isList(selectors2)) {
        for (let index = 0; index < selectors2.length; index++) {
          const item = selectors2[index];
          const itemOrZero = isFields(item) ? item : noFields;
          validateResourceV1DeviceSelector(itemOrZero, undefined, `${path}selectors[${index}].`, errors, context, self);
        }
      }
    }
  }
  validateResourceV1DeviceSubRequestCount(self, isFields(old) ? old : undefined, path, errors, context, parent);
  {
    const tolerations = self.tolerations;
    if (isList(tolerations)) {
      for (let index = 0; index < tolerations.length; index++) {
        const item = tolerations[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateResourceV1DeviceToleration(itemOrZero, undefined, `${path}tolerations[${index}].`, errors, context, self);
      }
    }
  }
}
