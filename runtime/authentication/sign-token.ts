import { createHash, createPublicKey, type KeyObject, sign } from "node:crypto";
import type { JsonObject } from "../meta/json.ts";

/** A signed JWT (RFC 7519): RS256 or, by the key's curve, ES256 to ES512. */
export function signToken(claims: JsonObject, key: KeyObject): string {
  const { alg, hash } = algorithmOf(key);
  const head = encode({ alg, kid: keyId(createPublicKey(key)) });
  const content = `${head}.${encode(claims)}`;
  const signature = sign(hash, Buffer.from(content), { key, dsaEncoding: "ieee-p1363" });
  return `${content}.${signature.toString("base64url")}`;
}

/** How the key is named in tokens and in the key set: the digest of its DER form. */
export function keyId(key: KeyObject): string {
  return createHash("sha256")
    .update(key.export({ type: "spki", format: "der" }))
    .digest("base64url");
}

const curves: Readonly<Record<string, { readonly alg: string; readonly hash: string }>> = {
  prime256v1: { alg: "ES256", hash: "sha256" },
  secp384r1: { alg: "ES384", hash: "sha384" },
  secp521r1: { alg: "ES512", hash: "sha512" },
};

/** @throws Error for keys that tokens are not signed with. */
function algorithmOf(key: KeyObject): { readonly alg: string; readonly hash: string } {
  if (key.asymmetricKeyType === "rsa") return { alg: "RS256", hash: "sha256" };
  const known = curves[key.asymmetricKeyDetails?.namedCurve ?? ""];
  if (known === undefined) throw new Error(`tokens cannot be signed with a key of type ${key.asymmetricKeyType ?? "unknown"}`);
  return known;
}

function encode(value: JsonObject): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
