import { createHash, type JsonWebKey, type KeyObject } from "node:crypto";
import type { Answer } from "../answer.ts";
import { pageNotFound } from "../page-not-found.ts";
import type { RequestContext } from "../request-context.ts";
import { requireReadable } from "./document-answer.ts";

const caching = { "cache-control": "public, max-age=3600" };

/** /.well-known/openid-configuration: where the keys of service account tokens are. Source: OpenID Connect Discovery 1.0. */
export function serveIssuer(context: RequestContext): Answer {
  requireReadable(context, ["application/json"]);
  const keys = context.server.serviceAccountKeys;
  if (keys === undefined) return pageNotFound();
  const { headers } = context.request;
  const document = {
    issuer: context.server.options.serviceAccountIssuer,
    jwks_uri: `https://${String(headers.host ?? headers[":authority"] ?? "")}/openid/v1/jwks`,
    response_types_supported: ["id_token"],
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: [...new Set(keys.verifying().map((key) => algorithmOf(key)))].sort(),
  };
  return { status: 200, headers: { "content-type": "application/json", ...caching }, body: Buffer.from(JSON.stringify(document)) };
}

/** /openid/v1/jwks: the public keys of service account tokens (RFC 7517). */
export function serveKeys(context: RequestContext): Answer {
  requireReadable(context, ["application/jwk-set+json"]);
  const keys = context.server.serviceAccountKeys;
  if (keys === undefined) return pageNotFound();
  const document = { keys: keys.verifying().map(publicJwk) };
  return { status: 200, headers: { "content-type": "application/jwk-set+json", ...caching }, body: Buffer.from(JSON.stringify(document)) };
}

/** The id by which tokens name their key: the base64url SHA-256 of its DER. */
export function keyId(key: KeyObject): string {
  return createHash("sha256")
    .update(key.export({ type: "spki", format: "der" }))
    .digest("base64url");
}

function publicJwk(key: KeyObject): JsonWebKey {
  const { kty, ...numbers } = key.export({ format: "jwk" });
  return { use: "sig", ...(kty === undefined ? {} : { kty }), kid: keyId(key), alg: algorithmOf(key), ...numbers };
}

function algorithmOf(key: KeyObject): string {
  if (key.asymmetricKeyType === "rsa") return "RS256";
  switch (key.asymmetricKeyDetails?.namedCurve) {
    case "secp384r1":
      return "ES384";
    case "secp521r1":
      return "ES512";
    default:
      return "ES256";
  }
}
