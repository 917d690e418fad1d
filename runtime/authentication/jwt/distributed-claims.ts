import { isJsonObject, type JsonObject, type JsonValue } from "../../meta/json.ts";
import type { Logger } from "../../server/logger.ts";
import type { FetchDocument } from "./fetch-document.ts";
import { claimedIssuer } from "./parse-jws.ts";
import { createProvider, type Provider } from "./provider.ts";
import { type TokenDemands, verifyIdToken } from "./verify-id-token.ts";

interface Surroundings {
  readonly fetch: FetchDocument;
  readonly logger: Logger;
  readonly stopping: AbortSignal;
  readonly now: () => number;
}

/** So many issuers of other claims are known at a time. */
const mostIssuers = 64;

/**
 * Gets a claim that a token says is elsewhere, and puts it into the claims. The issuer of what is found there is looked for when it is
 * first named, so that the first token fails. Source: OpenID Connect Core 1.0, section 5.6.2.
 */
export function createDistributedClaims(claim: string, demands: TokenDemands, surroundings: Surroundings): (claims: JsonObject) => Promise<void> {
  const providers = new Map<string, Provider>();
  const providerOf = (issuer: string): Provider => {
    let known = providers.get(issuer);
    if (known === undefined) {
      if (providers.size >= mostIssuers) throw new Error("too many issuers of distributed claims");
      known = createProvider(issuer, "", surroundings);
      providers.set(issuer, known);
    }
    return known;
  };
  return async (claims) => {
    const endpoint = endpointOf(claim, claims);
    if (endpoint === undefined) return;
    claims[claim] = await resolve(claim, endpoint, demands, { ...surroundings, providerOf });
  };
}

interface Endpoint {
  readonly url: string;
  readonly token: string;
}

/** Where a claim is; undefined where it is here, or nowhere. */
function endpointOf(claim: string, claims: JsonObject): Endpoint | undefined {
  const { _claim_names: names, _claim_sources: sources } = claims;
  if (claims[claim] !== undefined || names === undefined) return undefined;
  if (sources === undefined) throw new Error("oidc: no claim sources");
  const source = isJsonObject(names) ? names[claim] : undefined;
  if (typeof source !== "string") return undefined;
  const found = isJsonObject(sources) ? sources[source] : undefined;
  if (!isJsonObject(found)) throw new Error(`id token _claim_names contained a source ${source} missing in _claims_sources`);
  const { endpoint: url, access_token: token } = found;
  return typeof url !== "string" || url === "" ? undefined : { url, token: typeof token === "string" ? token : "" };
}

async function resolve(
  claim: string,
  { url, token }: Endpoint,
  demands: TokenDemands,
  { fetch, now, providerOf }: Surroundings & { readonly providerOf: (issuer: string) => Provider },
): Promise<JsonValue> {
  const { status, statusText, text } = await fetch(url, token === "" ? {} : { authorization: `Bearer ${token}` }).catch((error: Error) => {
    throw new Error(`while getting distributed claim ${JSON.stringify(claim)}: ${error.message}`);
  });
  if (status < 200 || status > 226)
    throw new Error(`while getting distributed claim ${JSON.stringify(claim)}: error while getting distributed claim JWT: ${statusText}`);
  const issuer = claimedIssuer(text);
  if (issuer === undefined)
    throw new Error(`getting untrusted issuer from endpoint ${url} failed for claim ${JSON.stringify(claim)}: malformed token`);
  const keys = issuer.startsWith("https://") ? providerOf(issuer).keys() : undefined;
  if (keys === undefined)
    throw new Error(`verifying untrusted issuer ${issuer} failed: verifier not initialized for issuer: ${JSON.stringify(issuer)}`);
  const claims = await verifyIdToken(text, { ...demands, issuer }, keys, now()).catch((error: Error) => {
    throw new Error(`verify distributed claim token: ${error.message}`);
  });
  const value = claims[claim];
  if (value === undefined) throw new Error(`jwt returned by distributed claim endpoint ${JSON.stringify(url)} did not contain claim: ${claim}`);
  return value;
}
