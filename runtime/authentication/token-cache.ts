import { hash } from "node:crypto";
import type { TokenVerdict } from "./authenticator.ts";
import type { TokenAuthenticator } from "./token-authenticator.ts";

/** For how many milliseconds what has been found out holds; 0: not at all. */
export interface TokenCacheTimes {
  readonly success: number;
  /** For tokens that nobody knows. */
  readonly failure: number;
  /** Whether errors count as failures, and are remembered as those are. */
  readonly errors: boolean;
}

interface Remembered {
  readonly verdict: TokenVerdict | undefined;
  readonly until: number;
}

const mostTokens = 32_768;

/**
 * Remembers what an authenticator has found out, by a digest of the token, and asks it once however many requests bring the token at
 * a time.
 */
export function createTokenCache(inner: TokenAuthenticator, times: TokenCacheTimes, now: () => number = Date.now): TokenAuthenticator {
  const known = new Map<string, Remembered>();
  const asked = new Map<string, Promise<TokenVerdict | undefined>>();
  const remember = (key: string, verdict: TokenVerdict | undefined): void => {
    const isError = verdict !== undefined && "error" in verdict;
    if (isError && !times.errors) return;
    const time = verdict === undefined || isError ? times.failure : times.success;
    if (time <= 0) return;
    if (known.size >= mostTokens) forget(known, now());
    known.set(key, { verdict, until: now() + time });
  };
  return {
    authenticate: (token, audiences) => {
      const key = hash("sha256", JSON.stringify([token, ...audiences]), "base64");
      const found = known.get(key);
      if (found !== undefined) {
        if (found.until > now()) return found.verdict;
        known.delete(key);
      }
      const pending = asked.get(key);
      if (pending !== undefined) return pending;
      const answer = inner.authenticate(token, audiences);
      if (!(answer instanceof Promise)) {
        remember(key, answer);
        return answer;
      }
      const settled = answer
        .then((verdict) => {
          remember(key, verdict);
          return verdict;
        })
        .finally(() => asked.delete(key));
      asked.set(key, settled);
      return settled;
    },
  };
}

/** Makes room: what holds no longer goes, or else what was found out first. */
function forget(known: Map<string, Remembered>, now: number): void {
  for (const [key, { until }] of known) if (until <= now) known.delete(key);
  for (const key of known.keys()) {
    if (known.size < mostTokens) return;
    known.delete(key);
  }
}
