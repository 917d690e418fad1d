import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { isFields } from "../fields.ts";
import { DerError } from "../functions/read-der.ts";
import { readSigningRequest } from "../functions/signing-request.ts";

/** A CertificateSigningRequest carries a request that is signed with the key it names. */
export function checkSigningRequest(object: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  const request = isFields(object) && isFields(object.spec) ? object.spec.request : undefined;
  try {
    const { signatureFault } = readSigningRequest(request);
    if (signatureFault !== undefined) errors.push(invalid(path, request, signatureFault));
  } catch (error) {
    if (!(error instanceof DerError)) throw error;
    errors.push(invalid(path, request, error.message));
  }
}
