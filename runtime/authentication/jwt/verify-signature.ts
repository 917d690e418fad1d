import { constants, type KeyObject, verify } from "node:crypto";
import type { ParsedJws } from "./parse-jws.ts";

interface Algorithm {
  readonly hash: string;
  readonly keyType: "rsa" | "ec";
  /** The curve that goes with it (RFC 7518, section 3.4). */
  readonly curve?: string;
  readonly isPss?: boolean;
}

const algorithms: ReadonlyMap<string, Algorithm> = new Map([
  ["ES256", { hash: "sha256", keyType: "ec", curve: "prime256v1" }],
  ["ES384", { hash: "sha384", keyType: "ec", curve: "secp384r1" }],
  ["ES512", { hash: "sha512", keyType: "ec", curve: "secp521r1" }],
  ["PS256", { hash: "sha256", keyType: "rsa", isPss: true }],
  ["PS384", { hash: "sha384", keyType: "rsa", isPss: true }],
  ["PS512", { hash: "sha512", keyType: "rsa", isPss: true }],
  ["RS256", { hash: "sha256", keyType: "rsa" }],
  ["RS384", { hash: "sha384", keyType: "rsa" }],
  ["RS512", { hash: "sha512", keyType: "rsa" }],
]);

/** What tokens may be signed with at all, sorted. */
export const signingAlgorithms: readonly string[] = [...algorithms.keys()];

/** Whether a key has signed a token, by the token's own algorithm: the caller has checked that this one is wanted. */
export function isSignedBy({ alg, isCritical, content, signature }: ParsedJws, key: KeyObject): boolean {
  const algorithm = algorithms.get(alg);
  if (algorithm === undefined || isCritical || key.asymmetricKeyType !== algorithm.keyType) return false;
  if (algorithm.curve !== undefined && key.asymmetricKeyDetails?.namedCurve !== algorithm.curve) return false;
  const padding = algorithm.isPss ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO } : {};
  return verify(algorithm.hash, Buffer.from(content), { key, dsaEncoding: "ieee-p1363", ...padding }, signature);
}
