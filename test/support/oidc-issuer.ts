import { constants, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import type { JsonObject } from "../../runtime/meta/json.ts";
import { type EndpointAnswer, type EndpointRequest, startHttpsEndpoint } from "./https-endpoint.ts";

/** A key that an issuer signs with. */
export interface IssuerKey {
  readonly alg: string;
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** An OpenID provider on the loopback: its discovery document, its keys, and tokens of it. */
export interface OidcIssuer {
  readonly url: string;
  /** PEM. */
  readonly ca: string;
  /** What it publishes. */
  keys: IssuerKey[];
  /** Headers of the key set's answer: Cache-Control. */
  keyHeaders: Record<string, string>;
  /** The issuer that its discovery document names; its URL unless a test says otherwise. */
  named: string;
  /** Answers for other paths, and for those of the provider in place of its own. */
  readonly answers: Map<string, (request: EndpointRequest) => EndpointAnswer>;
  /** The paths that were asked for since the last look. */
  readonly taken: () => string[];
  /** A token with these claims, good for an hour, from this issuer. */
  readonly token: (claims: JsonObject, how?: { readonly key?: IssuerKey; readonly header?: JsonObject }) => string;
  readonly close: () => Promise<void>;
}

const digests: Readonly<Record<string, string>> = { "256": "sha256", "384": "sha384", "512": "sha512" };
const curves: Readonly<Record<string, string>> = { ES256: "P-256", ES384: "P-384", ES512: "P-521" };

export function createIssuerKey(alg: string, kid: string): IssuerKey {
  const pair = alg.startsWith("ES")
    ? generateKeyPairSync("ec", { namedCurve: curves[alg] ?? "P-256" })
    : generateKeyPairSync("rsa", { modulusLength: 2048 });
  return { alg, kid, ...pair };
}

/** A compact JWS (RFC 7515) of claims. */
export function signJwt(claims: JsonObject, { alg, kid, privateKey }: IssuerKey, header: JsonObject = {}): string {
  const encode = (value: JsonObject): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const content = `${encode({ alg, kid, typ: "JWT", ...header })}.${encode(claims)}`;
  const padding = alg.startsWith("PS") ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST } : {};
  const signature = sign(digests[alg.slice(2)] ?? "sha256", Buffer.from(content), { key: privateKey, dsaEncoding: "ieee-p1363", ...padding });
  return `${content}.${signature.toString("base64url")}`;
}

/** Starts an issuer with one RSA key. */
export async function startOidcIssuer(): Promise<OidcIssuer> {
  let asked: string[] = [];
  const answers: OidcIssuer["answers"] = new Map();
  const endpoint = await startHttpsEndpoint((request) => {
    asked.push(request.url);
    const own = answers.get(request.url);
    if (own !== undefined) return own(request);
    if (request.url === "/.well-known/openid-configuration") return { body: JSON.stringify(discovery()) };
    if (request.url === "/keys") return { body: JSON.stringify({ keys: issuer.keys.map(published) }), headers: issuer.keyHeaders };
    return { status: 404, body: "{}" };
  });
  const discovery = (): JsonObject => ({ issuer: issuer.named, jwks_uri: `${endpoint.url}/keys`, id_token_signing_alg_values_supported: ["RS256"] });
  const issuer: OidcIssuer = {
    url: endpoint.url,
    ca: endpoint.authority.cert,
    keys: [createIssuerKey("RS256", "first")],
    keyHeaders: {},
    named: endpoint.url,
    answers,
    taken: () => {
      const taken = asked;
      asked = [];
      return taken;
    },
    token: (claims, { key = issuer.keys[0] as IssuerKey, header = {} } = {}) => {
      const now = Math.floor(Date.now() / 1000);
      return signJwt({ iss: endpoint.url, iat: now, exp: now + 3600, ...claims }, key, header);
    },
    close: endpoint.close,
  };
  return issuer;
}

function published({ alg, kid, publicKey }: IssuerKey): JsonObject {
  return { ...(publicKey.export({ format: "jwk" }) as JsonObject), alg, kid, use: "sig" };
}
