import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, randomBytes, sign, X509Certificate } from "node:crypto";
import { isIP } from "node:net";
import { bitString, boolean, explicit, implicit, integer, objectIdentifier, octetString, sequence, set, time, utf8String } from "./der.ts";
import { addressBytes } from "./ip-address.ts";

/** A certificate and its key, in PEM. */
export interface KeyedCertificate {
  readonly cert: string;
  readonly key: string;
}

/** Whom a certificate is for. */
export interface CertificateSubject {
  readonly commonName: string;
  readonly organizations?: readonly string[];
  /** DNS names and IP addresses of a serving certificate; without them it is a client's. */
  readonly serves?: readonly string[];
}

const day = 24 * 3600 * 1000;

/** Makes an authority of its own (RFC 5280, self-signed), good for ten years. */
export function createAuthority(commonName = "typeplane-ca"): KeyedCertificate {
  const { privateKey, publicKey } = generateKeys();
  const cert = certify({
    subject: { commonName },
    issuer: { commonName },
    publicKey,
    signer: privateKey,
    issuerKey: publicKey,
    days: 3650,
    isAuthority: true,
  });
  return { cert, key: exportKey(privateKey) };
}

/** Issues a certificate for a year, signed by an authority that `createAuthority` made. */
export function issueCertificate(authority: KeyedCertificate, subject: CertificateSubject): KeyedCertificate {
  const { privateKey, publicKey } = generateKeys();
  const signer = createPrivateKey(authority.key);
  const { publicKey: issuerKey, subject: issuerName } = new X509Certificate(authority.cert);
  const issuer = { commonName: issuerName.replace(/^CN=/, "") };
  return { cert: certify({ subject, issuer, publicKey, signer, issuerKey, days: 365, isAuthority: false }), key: exportKey(privateKey) };
}

interface Certification {
  readonly subject: CertificateSubject;
  readonly issuer: CertificateSubject;
  readonly publicKey: KeyObject;
  readonly signer: KeyObject;
  readonly issuerKey: KeyObject;
  readonly days: number;
  readonly isAuthority: boolean;
}

function certify(of: Certification): string {
  const algorithm = sequence(objectIdentifier("1.2.840.10045.4.3.2"));
  const serial = randomBytes(16);
  // Positive and of full length.
  serial[0] = ((serial[0] as number) & 0x7f) | 0x40;
  const body = sequence(
    explicit(0, integer(Buffer.from([2]))),
    integer(serial),
    algorithm,
    name(of.issuer),
    sequence(time(new Date(Date.now() - day)), time(new Date(Date.now() + of.days * day))),
    name(of.subject),
    of.publicKey.export({ type: "spki", format: "der" }),
    explicit(3, sequence(...extensions(of))),
  );
  return pem("CERTIFICATE", sequence(body, algorithm, bitString(sign("sha256", body, of.signer))));
}

function name({ commonName, organizations = [] }: CertificateSubject): Buffer {
  const part = (oid: string, value: string): Buffer => set(sequence(objectIdentifier(oid), utf8String(value)));
  return sequence(...organizations.map((one) => part("2.5.4.10", one)), part("2.5.4.3", commonName));
}

/** Basic constraints, key usage, key identifiers, and what a leaf is good for. */
function extensions({ subject, publicKey, issuerKey, isAuthority }: Certification): Buffer[] {
  const serves = subject.serves ?? [];
  const common = [
    extension("2.5.29.19", true, isAuthority ? sequence(boolean(true)) : sequence()),
    // digitalSignature, and for an authority keyCertSign and cRLSign.
    extension("2.5.29.15", true, isAuthority ? bitString(Buffer.from([0x86]), 1) : bitString(Buffer.from([0x80]), 7)),
    extension("2.5.29.14", false, octetString(keyIdentifier(publicKey))),
  ];
  if (isAuthority) return common;
  const purpose = serves.length > 0 ? "1.3.6.1.5.5.7.3.1" : "1.3.6.1.5.5.7.3.2";
  return [
    ...common,
    extension("2.5.29.35", false, sequence(implicit(0, keyIdentifier(issuerKey)))),
    extension("2.5.29.37", false, sequence(objectIdentifier(purpose))),
    ...(serves.length === 0 ? [] : [extension("2.5.29.17", false, sequence(...serves.map(alternativeName)))]),
  ];
}

function extension(oid: string, critical: boolean, value: Buffer): Buffer {
  return sequence(objectIdentifier(oid), ...(critical ? [boolean(true)] : []), octetString(value));
}

function alternativeName(served: string): Buffer {
  return isIP(served) === 0 ? implicit(2, Buffer.from(served, "ascii")) : implicit(7, addressBytes(served));
}

function keyIdentifier(key: KeyObject): Buffer {
  return createHash("sha1")
    .update(key.export({ type: "spki", format: "der" }))
    .digest();
}

function generateKeys(): { privateKey: KeyObject; publicKey: KeyObject } {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  return { privateKey, publicKey: createPublicKey(privateKey) };
}

function exportKey(key: KeyObject): string {
  return key.export({ type: "pkcs8", format: "pem" }).toString();
}

function pem(label: string, der: Buffer): string {
  const lines = der.toString("base64").match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join("\n")}\n-----END ${label}-----\n`;
}
