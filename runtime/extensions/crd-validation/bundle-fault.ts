import { X509Certificate } from "node:crypto";

const block = /-----BEGIN ([^-]+)-----\r?\n([A-Za-z0-9+/=\s]*)-----END \1-----/g;

/** Why no certificate can be read from a bundle in base64 of PEM; undefined when one can, and for an empty bundle. */
export function bundleFault(bundle: string): string | undefined {
  if (bundle === "") return undefined;
  const found = [...Buffer.from(bundle, "base64").toString("latin1").matchAll(block)];
  if (found.length === 0) return "unable to parse bytes as PEM block";
  const certificates = found.filter(([, type]) => type === "CERTIFICATE").map(([text]) => text);
  if (certificates.some(isCertificate)) return undefined;
  return certificates.length === 0 ? "no valid certificate authority data seen" : "failed to parse certificate: x509: malformed certificate";
}

function isCertificate(text: string): boolean {
  try {
    new X509Certificate(text);
    return true;
  } catch {
    return false;
  }
}
