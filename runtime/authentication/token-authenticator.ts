import type { TokenVerdict } from "./authenticator.ts";

/** Finds out whose a token is, for one of these audiences. Undefined: it is for another to tell. */
export interface TokenAuthenticator {
  readonly authenticate: (token: string, audiences: readonly string[]) => TokenVerdict | undefined | Promise<TokenVerdict | undefined>;
}

/** Asks each in turn; one that knows whose the token is decides, and errors are joined. */
export function createTokenUnion(authenticators: readonly TokenAuthenticator[]): TokenAuthenticator {
  const [only] = authenticators;
  if (only !== undefined && authenticators.length === 1) return only;
  return {
    authenticate: async (token, audiences) => {
      const errors: string[] = [];
      for (const one of authenticators) {
        const verdict = await one.authenticate(token, audiences);
        if (verdict === undefined) continue;
        if (!("error" in verdict)) return verdict;
        errors.push(verdict.error);
      }
      return errors.length === 0 ? undefined : { error: errors.join(", ") };
    },
  };
}
