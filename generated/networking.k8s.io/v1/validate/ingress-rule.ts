// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.IngressRule
// Hash: c1a07694a661
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkIngressHost } from "../../../../runtime/validation/checks/ingress-host.ts";
import type { FieldError } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { validateNetworkingV1HTTPIngressRuleValue } from "./http-ingress-rule-value.ts";

/** The rules of io.k8s.api.networking.v1.IngressRule. */
export function validateNetworkingV1IngressRule(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const host = self.host;
    const oldHost = isFields(old) ? old.host : undefined;
    if (typeof host === "string" && host !== "") {
      checkIngressHost(host, `${path}host`, errors, { self, old, parent, context, before: oldHost });
    }
  }
  {
    const http = self.http;
    const oldHttp = isFields(old) ? old.http : undefined;
    if (isFields(http)) {
      validateNetworkingV1HTTPIngressRuleValue(http, isFields(oldHttp) ? oldHttp : undefined, `${path}http.`, errors, context, self);
    }
  }
}
