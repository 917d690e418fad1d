import { setTimeout } from "node:timers/promises";
import { isJsonObject } from "../../meta/json.ts";
import type { Logger } from "../../server/logger.ts";
import type { FetchDocument } from "./fetch-document.ts";
import { createRemoteKeySet, type KeySet } from "./key-set.ts";

/** An issuer whose keys are found by its discovery document. */
export interface Provider {
  /** Undefined until the document has been got. */
  readonly keys: () => KeySet | undefined;
  /** Settled when it has been. */
  readonly ready: Promise<void>;
}

/** Milliseconds between attempts. */
const again = 10_000;
const wellKnown = "/.well-known/openid-configuration";

/**
 * Gets an issuer's discovery document, again and again until it is there: the issuer may run on top of this server.
 * Source: OpenID Connect Discovery 1.0, section 4.
 */
export function createProvider(
  issuer: string,
  discoveryURL: string,
  { fetch, logger, stopping, now }: { fetch: FetchDocument; logger: Logger; stopping: AbortSignal; now: () => number },
): Provider {
  let keys: KeySet | undefined;
  const url = discoveryURL === "" ? issuer.replace(/\/$/, "") + wellKnown : discoveryURL;
  const find = async (): Promise<void> => {
    while (!stopping.aborted) {
      try {
        keys = createRemoteKeySet(await discoverKeys(url, issuer, fetch), fetch, now);
        return;
      } catch (error) {
        if (stopping.aborted) return;
        logger.error({ err: (error as Error).message, issuer }, "oidc authenticator: initializing plugin");
      }
      await setTimeout(again, undefined, { signal: stopping, ref: false }).catch(() => undefined);
    }
  };
  return { keys: () => keys, ready: find() };
}

async function discoverKeys(url: string, issuer: string, fetch: FetchDocument): Promise<string> {
  const { status, statusText, text } = await fetch(url);
  if (status !== 200) throw new Error(`${statusText}: ${text}`);
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw new Error(`oidc: failed to decode provider discovery object: ${(error as Error).message}`);
  }
  const { issuer: named = "", jwks_uri: keys } = isJsonObject(document) ? document : {};
  if (named !== issuer)
    throw new Error(`oidc: issuer did not match the issuer returned by provider, expected ${JSON.stringify(issuer)} got ${JSON.stringify(named)}`);
  if (typeof keys !== "string" || keys === "") throw new Error("provider did not return JWKS URL");
  return keys;
}
