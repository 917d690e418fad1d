// Source: schemas/kubernetes/openapi/apiregistration.k8s.io/v1.json#/components/schemas/io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.ServiceReference
// Hash: 3da006210bb3
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isNumber, numberOf } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.ServiceReference. */
export function validateApiregistrationV1ServiceReference(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const namespace = self.namespace;
    if (!(typeof namespace === "string" && namespace !== "")) errors.push(required(`${path}namespace`));
  }
  {
    const name = self.name;
    if (!(typeof name === "string" && name !== "")) errors.push(required(`${path}name`));
  }
  {
    const port = self.port;
    if (isNumber(port)) {
      if (!((numberOf(port) >= 1) && (numberOf(port) <= 65535))) errors.push(invalid(`${path}port`, port, "port is not valid: must be between 1 and 65535, inclusive"));
    }
  }
}
