// Source: schemas/kubernetes/openapi/certificates.k8s.io/v1.json#/components/schemas/io.k8s.api.certificates.v1.CertificateSigningRequest
// Hash: 5538da08c8a7
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkIssuedCertificate } from "../../../../runtime/validation/checks/issued-certificate.ts";
import { checkSignerName } from "../../../../runtime/validation/checks/signer-name.ts";
import { checkSigningConditions } from "../../../../runtime/validation/checks/signing-conditions.ts";
import { checkSigningRequest } from "../../../../runtime/validation/checks/signing-request.ts";
import { checkSigningUpdate } from "../../../../runtime/validation/checks/signing-update.ts";
import { checkUnique } from "../../../../runtime/validation/checks/unique.ts";
import { type FieldError, invalid, notSupported, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, isNumber } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.certificates.v1.CertificateSigningRequest. */
export function validateCertificatesV1CertificateSigningRequest(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  if (context.operation === "create") {
    checkSigningRequest(self, `${path}spec.request`, errors, { self, old, parent, context, before: old });
  }
  if (context.operation === "create") {
    const spec = self.spec;
    const usages = isFields(spec) ? spec.usages : undefined;
    if (!(isList(usages) && usages.length > 0)) errors.push(required(`${path}spec.usages`));
  }
  if (context.operation === "create") {
    const spec = self.spec;
    const usages = isFields(spec) ? spec.usages : undefined;
    if (isList(usages)) {
      for (let index = 0; index < usages.length; index++) {
        const item = usages[index];
        const itemOrZero = typeof item === "string" ? item : "";
        if (itemOrZero !== "any" && itemOrZero !== "cert sign" && itemOrZero !== "client auth" && itemOrZero !== "code signing" && itemOrZero !== "content commitment" && itemOrZero !== "crl sign" && itemOrZero !== "data encipherment" && itemOrZero !== "decipher only" && itemOrZero !== "digital signature" && itemOrZero !== "email protection" && itemOrZero !== "encipher only" && itemOrZero !== "ipsec end system" && itemOrZero !== "ipsec tunnel" && itemOrZero !== "ipsec user" && itemOrZero !== "key agreement" && itemOrZero !== "key encipherment" && itemOrZero !== "microsoft sgc" && itemOrZero !== "netscape sgc" && itemOrZero !== "ocsp signing" && itemOrZero !== "s/mime" && itemOrZero !== "server auth" && itemOrZero !== "signing" && itemOrZero !== "timestamping") errors.push(notSupported(`${path}spec.usages[${index}]`, itemOrZero, ["any","cert sign","client auth","code signing","content commitment","crl sign","data encipherment","decipher only","digital signature","email protection","encipher only","ipsec end system","ipsec tunnel","ipsec user","key agreement","key encipherment","microsoft sgc","netscape sgc","ocsp signing","s/mime","server auth","signing","timestamping"]));
      }
    }
  }
  if (context.operation === "create") {
    const spec = self.spec;
    const usages = isFields(spec) ? spec.usages : undefined;
    if (isList(usages) && usages.length > 0) {
      checkUnique(usages, `${path}spec.usages`, errors, [], "");
    }
  }
  if (context.operation === "create") {
    const spec = self.spec;
    const specSignerName = isFields(spec) ? spec.signerName : undefined;
    if (specSignerName === "kubernetes.io/legacy-unknown") {
      const spec2 = self.spec;
      const signerName = isFields(spec2) ? spec2.signerName : undefined;
      if (typeof signerName === "string" && signerName !== "") {
        errors.push(invalid(`${path}spec.signerName`, signerName, "the legacy signerName is not allowed via this API version"));
      }
    }
  }
  if (context.operation === "create") {
    const spec = self.spec;
    const specSignerName = isFields(spec) ? spec.signerName : undefined;
    if (!(specSignerName === "kubernetes.io/legacy-unknown")) {
      const spec2 = self.spec;
      const oldSpec = isFields(old) ? old.spec : undefined;
      const signerName = isFields(spec2) ? spec2.signerName : undefined;
      const oldSignerName = isFields(oldSpec) ? oldSpec.signerName : undefined;
      if (!(typeof signerName === "string" && signerName !== "")) {
        errors.push(required(`${path}spec.signerName`));
      } else {
        checkSignerName(signerName, `${path}spec.signerName`, errors, { self, old, parent, context, before: oldSignerName });
      }
    }
  }
  if (context.operation === "create") {
    const spec = self.spec;
    const expirationSeconds = isFields(spec) ? spec.expirationSeconds : undefined;
    if (isNumber(expirationSeconds)) {
      if (expirationSeconds < 600) errors.push(invalid(`${path}spec.expirationSeconds`, expirationSeconds, "may not specify a duration less than 600 seconds (10 minutes)"));
    }
  }
  if (context.operation === "update") {
    const status = self.status;
    const oldStatus = isFields(old) ? old.status : undefined;
    const conditions = isFields(status) ? status.conditions : undefined;
    const oldConditions = isFields(oldStatus) ? oldStatus.conditions : undefined;
    if (isList(conditions) && conditions.length > 0) {
      checkSigningConditions(conditions, `${path}status.conditions`, errors, { self, old, parent, context, before: oldConditions });
    }
  }
  if (context.operation === "update") {
    const status = self.status;
    const oldStatus = isFields(old) ? old.status : undefined;
    const certificate = isFields(status) ? status.certificate : undefined;
    const oldCertificate = isFields(oldStatus) ? oldStatus.certificate : undefined;
    if (typeof certificate === "string" && certificate !== "") {
      checkIssuedCertificate(certificate, `${path}status.certificate`, errors, { self, old, parent, context, before: oldCertificate });
    }
  }
  if (context.operation === "update") {
    checkSigningUpdate(self, `${path}status`, errors, { self, old, parent, context, before: old });
  }
}
