import { DecodeState } from "../../../codegen/compiler/decode/decode-state.ts";
import { decoderOf } from "../../../codegen/compiler/decode/decoder-of.ts";
import { mapOf, scalarType, structType, textField } from "../../../codegen/compiler/decode/struct-type.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../meta/json.ts";
import type { KeySet } from "./key-set.ts";
import { parseJws } from "./parse-jws.ts";

/** What a token must be, besides signed. */
export interface TokenDemands {
  readonly issuer: string;
  /** It must be for one of them. */
  readonly audiences: readonly string[];
  readonly algorithms: readonly string[];
}

/** Seconds that `nbf` may lie ahead. */
const leeway = 60;

const source = structType("claimSource", { endpoint: textField, access_token: textField });
/** The claims of every token; times and audiences read themselves. */
const idToken = structType("idToken", {
  iss: textField,
  sub: textField,
  nonce: textField,
  at_hash: textField,
  _claim_names: [mapOf(scalarType("string")), "map[string]string"],
  _claim_sources: [mapOf(source), "map[string]oidc.claimSource"],
});
const decodeIdToken = decoderOf(idToken, "oidc.idToken");

/**
 * The claims of a token that is what it should be. Source: OpenID Connect Core 1.0, section 3.1.3.7.
 * @throws Error in the words of kube-apiserver's library
 */
export async function verifyIdToken(token: string, { issuer, audiences, algorithms }: TokenDemands, keys: KeySet, now: number): Promise<JsonObject> {
  const jws = parseJws(token);
  if (!algorithms.includes(jws.alg))
    throw new Error(`oidc: id token signed with unsupported algorithm, expected ${quoted(algorithms)} got ${JSON.stringify(jws.alg)}`);
  try {
    await keys.verify(jws);
  } catch (error) {
    throw new Error(`failed to verify signature: ${(error as Error).message}`);
  }
  const { claims, audience, expiry, notBefore } = readClaims(jws.payload);
  const from = claims["iss"] ?? "";
  if (from !== issuer && !(issuer === "https://accounts.google.com" && from === "accounts.google.com"))
    throw new Error(`oidc: id token issued by a different provider, expected ${JSON.stringify(issuer)} got ${JSON.stringify(from)}`);
  const isFor = audiences.some((one) => audience.includes(one));
  const [only] = audiences;
  if (audiences.length === 1 && !isFor) throw new Error(`oidc: expected audience ${JSON.stringify(only)} got ${quoted(audience)}`);
  if (expiry * 1000 < now) throw new Error(`oidc: token is expired (Token Expiry: ${showTime(expiry)})`);
  if (notBefore !== undefined && now / 1000 + leeway < notBefore)
    throw new Error(`oidc: current time ${showTime(now / 1000)} before the nbf (not before) time: ${showTime(notBefore)}`);
  if (!isFor) throw new Error(`oidc: expected audience in ${quoted([...audiences].sort())} got ${quoted(audience)}`);
  return claims;
}

interface ReadClaims {
  readonly claims: JsonObject;
  readonly audience: readonly string[];
  /** Seconds since the epoch; Go's zero time where it is absent. */
  readonly expiry: number;
  readonly notBefore: number | undefined;
}

const zeroTime = -62_135_596_800;

function readClaims(payload: Buffer): ReadClaims {
  try {
    const claims: unknown = JSON.parse(payload.toString("utf8"));
    if (!isJsonObject(claims)) throw new Error("json: the claims are no object");
    const { aud, exp, iat, nbf, ...texts } = claims;
    const state = new DecodeState(false);
    decodeIdToken(texts, state);
    state.finish();
    readTime(iat);
    return { claims, audience: readAudience(aud), expiry: readTime(exp) ?? zeroTime, notBefore: readTime(nbf) };
  } catch (error) {
    throw new Error(`oidc: failed to unmarshal claims: ${(error as Error).message}`);
  }
}

/** One audience or a list of them. */
function readAudience(aud: JsonValue | undefined): readonly string[] {
  if (aud === undefined || aud === null) return [];
  if (typeof aud === "string") return [aud];
  if (Array.isArray(aud) && aud.every((one) => typeof one === "string")) return aud;
  const kind = Array.isArray(aud) ? "array" : typeof aud === "boolean" ? "bool" : typeof aud;
  throw new Error(`json: cannot unmarshal ${kind} into Go struct field idToken.aud of type []string`);
}

function readTime(value: JsonValue | undefined): number | undefined {
  if (value === undefined || value === null) return undefined;
  const number =
    typeof value === "number" ? value : typeof value === "string" && /^-?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(value) ? Number(value) : Number.NaN;
  if (Number.isFinite(number)) return Math.trunc(number);
  throw new Error(`json: invalid number literal, trying to unmarshal ${JSON.stringify(JSON.stringify(value))} into Number`);
}

/** As Go prints a time: "2026-11-23 02:53:04 +0000 UTC". */
function showTime(seconds: number): string {
  if (seconds === zeroTime) return "0001-01-01 00:00:00 +0000 UTC";
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? String(seconds) : `${date.toISOString().slice(0, 19).replace("T", " ")} +0000 UTC`;
}

function quoted(texts: readonly string[]): string {
  return `[${texts.map((text) => JSON.stringify(text)).join(" ")}]`;
}
