import type { Logger } from "../server/logger.ts";
import type { Authenticator, TokenVerdict } from "./authenticator.ts";
import { bearerToken } from "./bearer-token.ts";
import type { TokenAuthenticator } from "./token-authenticator.ts";
import { createTokenCache } from "./token-cache.ts";
import type { UserInfo } from "./user-info.ts";

/** Who is known is known for so long, in milliseconds, whatever other caches say. */
const successTime = 10_000;

/** Bearer tokens that others vouch for: issuers of JWTs, and a webhook. */
export function createRemoteTokens(tokens: TokenAuthenticator, apiAudiences: readonly string[], logger: Logger): Authenticator {
  const cached = createTokenCache(tokens, { success: successTime, failure: 0, errors: true });
  const userOf = (verdict: TokenVerdict | undefined): UserInfo | undefined => {
    if (verdict === undefined) return undefined;
    if (!("error" in verdict)) return verdict.user;
    logger.error({ err: verdict.error }, "Unable to authenticate the request");
    return undefined;
  };
  return {
    name: "remote tokens",
    authenticate: (request) => {
      const token = bearerToken(request);
      if (token === undefined) return undefined;
      const verdict = cached.authenticate(token, apiAudiences);
      return verdict instanceof Promise ? verdict.then(userOf) : userOf(verdict);
    },
    review: (token, audiences) => cached.authenticate(token, audiences),
  };
}
