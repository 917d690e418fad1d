// Source: schemas/kubernetes/openapi/certificates.k8s.io/v1.json#/components/schemas/io.k8s.api.certificates.v1.CertificateSigningRequest
// Hash: 02b86d8b7063
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import type { FieldError } from "../../../../runtime/validation/field-error.ts";
import { validateCertificatesV1CertificateSigningRequest } from "../validate/certificate-signing-request.ts";

/** What is wrong with a CertificateSigningRequest, in the order kube-apiserver tells it. */
export function validate(object: KubeObject, context: ValidationContext): FieldError[] {
  const errors: FieldError[] = [];
  const value = object as unknown as JsonObject;
  validateCertificatesV1CertificateSigningRequest(value, context.old as unknown as JsonObject | undefined, "", errors, context, value);
  return errors;
}
