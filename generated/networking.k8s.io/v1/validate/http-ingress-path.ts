// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.HTTPIngressPath
// Hash: 18e32071c7a5
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkIngressPath } from "../../../../runtime/validation/checks/ingress-path.ts";
import { type FieldError, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, noFields, ownPath } from "../../../../runtime/validation/fields.ts";
import { validateNetworkingV1IngressBackend } from "./ingress-backend.ts";

/** The rules of io.k8s.api.networking.v1.HTTPIngressPath. */
export function validateNetworkingV1HTTPIngressPath(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const pathType = self.pathType;
    if (!(typeof pathType === "string")) errors.push(required(`${path}pathType`, "pathType must be specified"));
  }
  checkIngressPath(self, ownPath(path), errors, { self, old, parent, context, before: old });
  {
    const pathType = self.pathType;
    if (typeof pathType === "string") {
      const backend = self.backend;
      const oldBackend = isFields(old) ? old.backend : undefined;
      const backendOrZero = isFields(backend) ? backend : noFields;
      validateNetworkingV1IngressBackend(backendOrZero, isFields(oldBackend) ? oldBackend : undefined, `${path}backend.`, errors, context, self);
    }
  }
}
