import { createHash, type KeyObject, verify } from "node:crypto";
import { isJsonObject, type JsonObject } from "../meta/json.ts";

const hashes: Readonly<Record<string, string>> = {
  RS256: "sha256",
  RS384: "sha384",
  RS512: "sha512",
  ES256: "sha256",
  ES384: "sha384",
  ES512: "sha512",
};

/**
 * The claims of a signed token (RFC 7519, RFC 7515); undefined when it is no token, when another than `issuer` says it is from
 * there, or when none of the keys has signed it. The keys are asked for only after the issuer is right.
 */
export function verifyToken(token: string, issuer: string, keys: () => readonly KeyObject[]): JsonObject | undefined {
  const parts = token.split(".");
  if (parts.length !== 3) return undefined;
  const [head = "", body = "", signature = ""] = parts;
  const header = decode(head);
  const claims = decode(body);
  if (header === undefined || claims?.["iss"] !== issuer) return undefined;
  const algorithm = String(header["alg"]);
  const hash = hashes[algorithm];
  if (hash === undefined) return undefined;
  const kind = algorithm.startsWith("RS") ? "rsa" : "ec";
  const signed = Buffer.from(`${head}.${body}`);
  const bytes = Buffer.from(signature, "base64url");
  const isSigned = keys().some((key) => key.asymmetricKeyType === kind && verify(hash, signed, { key, dsaEncoding: "ieee-p1363" }, bytes));
  return isSigned ? claims : undefined;
}

/** A verifier that remembers what it has verified: looking up a digest costs a tenth of checking a signature. */
export function createTokenVerifier(issuer: string, keys: () => readonly KeyObject[]): (token: string) => JsonObject | undefined {
  const known = new Map<string, JsonObject>();
  return (token) => {
    const digest = createHash("sha256").update(token).digest("base64");
    const before = known.get(digest);
    if (before !== undefined) return before;
    const claims = verifyToken(token, issuer, keys);
    if (claims === undefined) return undefined;
    if (known.size >= rememberedTokens) known.clear();
    known.set(digest, claims);
    return claims;
  };
}

const rememberedTokens = 4096;

function decode(part: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString());
    return isJsonObject(value as JsonObject) ? (value as JsonObject) : undefined;
  } catch {
    return undefined;
  }
}
