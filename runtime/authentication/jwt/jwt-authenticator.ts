import type { JsonObject } from "../../meta/json.ts";
import type { Logger } from "../../server/logger.ts";
import type { TokenVerdict } from "../authenticator.ts";
import type { TokenAuthenticator } from "../token-authenticator.ts";
import type { JwtConfiguration } from "./configuration.ts";
import { createDistributedClaims } from "./distributed-claims.ts";
import { createFetchDocument } from "./fetch-document.ts";
import { mapUser } from "./map-user.ts";
import { claimedIssuer } from "./parse-jws.ts";
import { createProvider } from "./provider.ts";
import type { CompiledJwt } from "./validate-configuration.ts";
import { verifyIdToken } from "./verify-id-token.ts";

/** What authenticators of tokens are given besides their configuration. */
export interface JwtSurroundings {
  readonly algorithms: readonly string[];
  /** The audiences of this server, which the tokens of all issuers are for. */
  readonly apiAudiences: readonly string[];
  readonly logger: Logger;
  readonly stopping: AbortSignal;
  readonly now: () => number;
}

/** The tokens of some issuers, each with its own rules. */
export interface JwtAuthenticators extends TokenAuthenticator {
  /** Settled when the keys of all issuers can be had. */
  readonly ready: Promise<void>;
}

/**
 * Tokens of OpenID issuers. Source: Kubernetes documentation, "Authenticating", OpenID Connect Tokens; KEP-3331, "Structured
 * Authentication Config".
 */
export function createJwtAuthenticators(
  all: readonly JwtConfiguration[],
  compiled: readonly CompiledJwt[],
  given: JwtSurroundings,
): JwtAuthenticators {
  const issuers = new Map(all.map((one, index) => [one.issuer?.url ?? "", createIssuer(one, compiled[index] as CompiledJwt, given)]));
  return {
    ready: Promise.all([...issuers.values()].map(({ ready }) => ready)).then(() => undefined),
    authenticate: (token, wanted) => {
      const issuer = issuers.get(claimedIssuer(token) ?? "");
      const audiences = given.apiAudiences.filter((audience) => wanted.includes(audience));
      return issuer === undefined || audiences.length === 0 ? undefined : issuer.authenticate(token, audiences);
    },
  };
}

function createIssuer(jwt: JwtConfiguration, compiled: CompiledJwt, { algorithms, logger, stopping, now }: JwtSurroundings): JwtAuthenticators {
  const { url = "", discoveryURL, certificateAuthority = "", audiences = [] } = jwt.issuer ?? {};
  const fetch = createFetchDocument(certificateAuthority, stopping);
  const surroundings = { fetch, logger, stopping, now };
  const provider = createProvider(url, discoveryURL ?? "", surroundings);
  const demands = { issuer: url, audiences, algorithms };
  const groups = jwt.claimMappings?.groups?.claim ?? "";
  const expand = groups === "" ? undefined : createDistributedClaims(groups, demands, surroundings);
  const claimsOf = async (token: string): Promise<JsonObject> => {
    const keys = provider.keys();
    if (keys === undefined) throw new Error("oidc: authenticator not initialized");
    const claims = await verifyIdToken(token, demands, keys, now()).catch((error: Error) => {
      throw new Error(`oidc: verify token: ${error.message}`);
    });
    await expand?.(claims).catch((error: Error) => {
      throw new Error(`oidc: could not expand distributed claims: ${error.message}`);
    });
    return claims;
  };
  return {
    ready: provider.ready,
    authenticate: async (token, shared): Promise<TokenVerdict> => {
      try {
        return { user: mapUser(await claimsOf(token), jwt, compiled), audiences: shared };
      } catch (error) {
        return { error: (error as Error).message };
      }
    },
  };
}
