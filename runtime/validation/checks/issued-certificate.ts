import { X509Certificate } from "node:crypto";
import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { pemBlocks, pemText } from "../functions/pem-blocks.ts";

/** The certificate that was issued, with those it is signed by: PEM blocks without headers. One that stays is not looked at. */
export function checkIssuedCertificate(certificate: unknown, path: string, errors: FieldError[], { before }: CheckScope): void {
  if (certificate === before) return;
  const fault = certificateFault(pemText(certificate));
  if (fault === undefined || (typeof before === "string" && certificateFault(pemText(before)) !== undefined)) return;
  errors.push(invalid(path, "<certificate data>", fault));
}

function certificateFault(text: string): string | undefined {
  if (text === "") return undefined;
  const blocks = pemBlocks(text);
  for (const { type, hasHeaders, der } of blocks) {
    if (type !== "CERTIFICATE") return `only CERTIFICATE PEM blocks are allowed, found ${JSON.stringify(type)}`;
    if (hasHeaders) return "no PEM block headers are permitted";
    if (der.length === 0) return "found CERTIFICATE PEM block containing 0 certificates";
    try {
      new X509Certificate(der);
    } catch {
      return "x509: malformed certificate";
    }
  }
  return blocks.length === 0 ? "must contain at least one CERTIFICATE PEM block" : undefined;
}
