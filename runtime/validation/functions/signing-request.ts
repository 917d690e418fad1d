import { createPublicKey, type KeyObject, verify } from "node:crypto";
import { pemBlocks, pemText } from "./pem-blocks.ts";
import { DerError, type DerValue, readDer, readDerValues, readSequence } from "./read-der.ts";

/** A request for a certificate (PKCS #10, RFC 2986). */
export interface SigningRequest {
  /** The organizations of its subject: groups, in Kubernetes' use. */
  readonly organizations: readonly string[];
  /** Of its subject: a user's name, in Kubernetes' use; "" where there is none. */
  readonly commonName: string;
  /** Why its signature does not hold; undefined when it does. */
  readonly signatureFault: string | undefined;
}

/** "2.5.4.10", organizationName. */
const organization = "55040a";
/** "2.5.4.3". */
const commonNameType = "550403";
/** Digests by the hex of the algorithm's identifier. */
const digests: ReadonlyMap<string, string> = new Map([
  ["2a864886f70d010105", "sha1"],
  ["2a864886f70d01010b", "sha256"],
  ["2a864886f70d01010c", "sha384"],
  ["2a864886f70d01010d", "sha512"],
  ["2a8648ce3d0401", "sha1"],
  ["2a8648ce3d040302", "sha256"],
  ["2a8648ce3d040303", "sha384"],
  ["2a8648ce3d040304", "sha512"],
]);
const ed25519 = "2b6570";

/**
 * Reads the PEM that `request` has in base64.
 * @throws DerError in Go's words when it is no such request.
 */
export function readSigningRequest(request: unknown): SigningRequest {
  const [block] = pemBlocks(pemText(request));
  if (block?.type !== "CERTIFICATE REQUEST") throw new DerError("PEM block type must be CERTIFICATE REQUEST");
  const whole = readDer(block.der, 0x30);
  const [info, algorithm, signature] = readSequence(whole, 3) as [DerValue, DerValue, DerValue];
  if (whole.whole.length < block.der.length) throw new DerError("asn1: syntax error: trailing data");
  const [, subject, key] = readSequence(info, 3) as [DerValue, DerValue, DerValue];
  const commonName = namesOf(subject, commonNameType).at(-1) ?? "";
  return { organizations: namesOf(subject, organization), commonName, signatureFault: signatureFault(info.whole, key.whole, algorithm, signature) };
}

function namesOf(subject: DerValue, wanted: string): string[] {
  const names: string[] = [];
  for (const set of readDerValues(subject.content)) {
    for (const attribute of readDerValues(set.content)) {
      const [type, value] = readSequence(attribute, 2) as [DerValue, DerValue];
      if (type.content.toString("hex") === wanted) names.push(value.content.toString("utf8"));
    }
  }
  return names;
}

function signatureFault(signed: Buffer, spki: Buffer, algorithm: DerValue, signature: DerValue): string | undefined {
  const name = readSequence(algorithm, 1)[0]?.content.toString("hex") ?? "";
  const digest = name === ed25519 ? null : digests.get(name);
  if (digest === undefined) return "x509: cannot verify signature: algorithm unimplemented";
  let key: KeyObject;
  try {
    key = createPublicKey({ key: spki, format: "der", type: "spki" });
  } catch {
    return "x509: unsupported elliptic curve";
  }
  // The first byte of a bit string says how many bits of the last do not count.
  if (verify(digest, signed, key, signature.content.subarray(1))) return undefined;
  if (key.asymmetricKeyType === "rsa") return "crypto/rsa: verification error";
  return key.asymmetricKeyType === "ed25519" ? "x509: Ed25519 verification failure" : "x509: ECDSA verification failure";
}
