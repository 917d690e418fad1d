// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.IngressBackend
// Hash: 32d707e336f2
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkServiceBackendPort } from "../../../../runtime/validation/checks/service-backend-port.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, ownPath } from "../../../../runtime/validation/fields.ts";
import { dnsLabelProblems } from "../../../../runtime/validation/formats/dns-label.ts";
import { validateCoreV1TypedLocalObjectReference } from "../../../core/v1/validate/typed-local-object-reference.ts";

/** The rules of io.k8s.api.networking.v1.IngressBackend. */
export function validateNetworkingV1IngressBackend(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const resource = self.resource;
    const service = self.service;
    if ((isFields(resource)) && (isFields(service))) {
      errors.push(invalid(ownPath(path), "", "cannot set both resource and service backends"));
    } else {
      {
        const resource2 = self.resource;
        const oldResource = isFields(old) ? old.resource : undefined;
        if (isFields(resource2)) {
          validateCoreV1TypedLocalObjectReference(resource2, isFields(oldResource) ? oldResource : undefined, `${path}resource.`, errors, context, self);
        }
      }
      {
        const service2 = self.service;
        if (isFields(service2)) {
          const service3 = self.service;
          if (isFields(service3)) {
            const name = service3.name;
            if (!(typeof name === "string" && name !== "")) {
              errors.push(required(`${path}service.name`));
            } else {
              for (const problem of dnsLabelProblems(name)) errors.push(invalid(`${path}service.name`, name, problem));
            }
          }
        }
      }
      {
        const service2 = self.service;
        if (isFields(service2)) {
          checkServiceBackendPort(self, ownPath(path), errors, { self, old, parent, context, before: old });
        }
      }
      {
        const service2 = self.service;
        const resource2 = self.resource;
        if (!((isFields(service2)) || (isFields(resource2)))) errors.push(invalid(ownPath(path), "", "resource or service backend is required"));
      }
    }
  }
}
