import { X509Certificate } from "node:crypto";
import type { PeerCertificate } from "node:tls";

/** Tells whether a certificate was signed by one of some authorities themselves; the signature is checked once for each connection. */
export function createIssuedBy(pem: string): (certificate: PeerCertificate) => boolean {
  const authorities = readAuthorities(pem);
  const known = new WeakMap<PeerCertificate, boolean>();
  return (certificate) => {
    let issued = known.get(certificate);
    if (issued === undefined) {
      const presented = new X509Certificate(certificate.raw);
      issued = authorities.some((one) => presented.checkIssued(one) && presented.verify(one.publicKey));
      known.set(certificate, issued);
    }
    return issued;
  };
}

/** The certificates of a PEM text. @throws Error when one of them is none. */
export function readAuthorities(pem: string): X509Certificate[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  return blocks.map((block) => new X509Certificate(block));
}
