import { isJsonObject, type JsonObject } from "../../meta/json.ts";

/** A compact JWS (RFC 7515), read and not verified. */
export interface ParsedJws {
  readonly alg: string;
  /** "" for none. */
  readonly kid: string;
  /** Extensions that must be understood to believe it. */
  readonly isCritical: boolean;
  readonly payload: Buffer;
  /** What is signed. */
  readonly content: string;
  readonly signature: Buffer;
}

/** @throws Error in Go's words */
export function parseJws(token: string): ParsedJws {
  const parts = token.split(".");
  if (parts.length !== 3) throw new Error("oidc: malformed jwt");
  const [head = "", body = "", signature = ""] = parts;
  try {
    const bytes = decodeBase64Url(head);
    const payload = decodeBase64Url(body);
    const signed = decodeBase64Url(signature);
    const header = parseHeader(bytes);
    const { alg, kid, crit } = header;
    return { alg: text(alg), kid: text(kid), isCritical: crit !== undefined, payload, content: `${head}.${body}`, signature: signed };
  } catch (error) {
    throw new Error(`oidc: malformed jwt: ${(error as Error).message}`);
  }
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function parseHeader(bytes: Buffer): JsonObject {
  let header: unknown;
  try {
    header = JSON.parse(bytes.toString("utf8"));
  } catch {
    throw new Error("invalid character in header");
  }
  if (isJsonObject(header)) return header;
  const kind = Array.isArray(header) ? "array" : typeof header;
  throw new Error(`json: cannot unmarshal ${kind} into Go value of type jose.rawHeader`);
}

/** Without padding, and nothing but its letters: Node itself forgives more. @throws Error in Go's words */
export function decodeBase64Url(text: string): Buffer {
  const bad = text.search(/[^A-Za-z0-9_-]/);
  if (bad >= 0) throw new Error(`illegal base64 data at input byte ${bad}`);
  if (text.length % 4 === 1) throw new Error(`illegal base64 data at input byte ${text.length - 1}`);
  return Buffer.from(text, "base64url");
}

/** The issuer that a token says it is from, before anything of it is believed; undefined where it says none. */
export function claimedIssuer(token: string): string | undefined {
  const parts = token.split(".");
  if (parts.length !== 3) return undefined;
  try {
    const claims: unknown = JSON.parse(decodeBase64Url(parts[1] ?? "").toString("utf8"));
    const issuer = isJsonObject(claims) ? (claims["iss"] ?? "") : undefined;
    // Google's tokens may leave the scheme out (OpenID Connect Core 1.0, section 15.6.2).
    return issuer === "accounts.google.com" ? "https://accounts.google.com" : typeof issuer === "string" ? issuer : undefined;
  } catch {
    return undefined;
  }
}
