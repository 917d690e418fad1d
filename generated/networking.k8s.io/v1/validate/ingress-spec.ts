// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.IngressSpec
// Hash: 127741b6178c
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, noFields, noItems, ownPath } from "../../../../runtime/validation/fields.ts";
import { dnsSubdomainProblems } from "../../../../runtime/validation/formats/dns-subdomain.ts";
import { validateNetworkingV1IngressBackend } from "./ingress-backend.ts";
import { validateNetworkingV1IngressRule } from "./ingress-rule.ts";
import { validateNetworkingV1IngressTLS } from "./ingress-tls.ts";

/** The rules of io.k8s.api.networking.v1.IngressSpec. */
export function validateNetworkingV1IngressSpec(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  {
    const rules = self.rules;
    const valueDefaultBackend = self.defaultBackend;
    const rules2 = self.rules;
    if (!(((isList(rules) ? rules : noItems).length > 0) || (isFields(valueDefaultBackend)))) errors.push(invalid(ownPath(path), rules2, "either `defaultBackend` or `rules` must be specified"));
  }
  {
    const valueDefaultBackend = self.defaultBackend;
    const oldDefaultBackend = isFields(old) ? old.defaultBackend : undefined;
    if (isFields(valueDefaultBackend)) {
      validateNetworkingV1IngressBackend(valueDefaultBackend, isFields(oldDefaultBackend) ? oldDefaultBackend : undefined, `${path}defaultBackend.`, errors, context, self);
    }
  }
  {
    const rules = self.rules;
    if (isList(rules)) {
      for (let index = 0; index < rules.length; index++) {
        const item = rules[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateNetworkingV1IngressRule(itemOrZero, undefined, `${path}rules[${index}].`, errors, context, self);
      }
    }
  }
  {
    const tls = self.tls;
    if (isList(tls)) {
      for (let index = 0; index < tls.length; index++) {
        const item = tls[index];
        const itemOrZero = isFields(item) ? item : noFields;
        validateNetworkingV1IngressTLS(itemOrZero, undefined, `${path}tls[${index}].`, errors, context, self);
      }
    }
  }
  {
    const ingressClassName = self.ingressClassName;
    if (typeof ingressClassName === "string") {
      for (const problem of dnsSubdomainProblems(ingressClassName)) errors.push(invalid(`${path}ingressClassName`, ingressClassName, problem));
    }
  }
}
