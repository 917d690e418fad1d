import { createPublicKey, type JsonWebKey, type KeyObject } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { isJsonObject } from "../../meta/json.ts";
import type { FetchDocument } from "./fetch-document.ts";
import type { ParsedJws } from "./parse-jws.ts";
import { isSignedBy } from "./verify-signature.ts";

/** The keys of an issuer. */
export interface KeySet {
  /** @throws Error in Go's words when none of the keys has signed the token, or they cannot be had. */
  readonly verify: (jws: ParsedJws) => Promise<void>;
}

interface Key {
  readonly kid: string;
  readonly key: KeyObject;
}

/** Keys count as too old so many milliseconds before they are. */
const early = 30_000;
const notSigned = "failed to verify id token signature";

/**
 * Keys that an issuer publishes (RFC 7517). They are got when a token comes that none of those known has signed, unless the issuer
 * says that these still hold; however many such tokens come at a time, once.
 */
export function createRemoteKeySet(url: string, fetch: FetchDocument, now: () => number): KeySet {
  let keys: readonly Key[] = [];
  let until = 0;
  let pending: Promise<readonly Key[]> | undefined;
  const refresh = async (): Promise<readonly Key[]> => {
    const { status, statusText, headers, text } = await fetch(url).catch((error: Error) => {
      throw new Error(`oidc: get keys failed ${error.message}`);
    });
    if (status !== 200) throw new Error(`oidc: get keys failed: ${statusText} ${text}`);
    keys = readKeys(text);
    until = now() + lifetime(headers, now());
    return keys;
  };
  return {
    verify: async (jws) => {
      if (hasSigned(keys, jws)) return;
      if (now() + early <= until) throw new Error(notSigned);
      pending ??= refresh().finally(() => {
        pending = undefined;
      });
      const fresh = await pending.catch((error: Error) => {
        throw new Error(`fetching keys ${error.message}`);
      });
      if (!hasSigned(fresh, jws)) throw new Error(notSigned);
    },
  };
}

/** A token that names a key is signed with that; one that names none, with any. */
function hasSigned(keys: readonly Key[], jws: ParsedJws): boolean {
  return keys.some(({ kid, key }) => (jws.kid === "" || jws.kid === kid) && isSignedBy(jws, key));
}

/** Keys of kinds that are not known here sign nothing that is believed. */
function readKeys(text: string): readonly Key[] {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw new Error(`oidc: failed to decode keys: ${(error as Error).message} ${text}`);
  }
  const listed = isJsonObject(document) ? document["keys"] : undefined;
  return (Array.isArray(listed) ? listed : []).flatMap((jwk: unknown) => {
    if (!isJsonObject(jwk)) return [];
    try {
      return [{ kid: typeof jwk["kid"] === "string" ? jwk["kid"] : "", key: createPublicKey({ key: jwk as JsonWebKey, format: "jwk" }) }];
    } catch {
      return [];
    }
  });
}

/** For how many milliseconds an answer holds (RFC 9111); without word of that, not at all. */
function lifetime({ "cache-control": control, expires }: IncomingHttpHeaders, now: number): number {
  if (control !== undefined) {
    if (/\bno-(store|cache)\b/i.test(control)) return 0;
    const age = /\bmax-age\s*=\s*"?(\d+)/i.exec(control);
    if (age !== null) return Number(age[1]) * 1000;
  }
  const at = Date.parse(expires ?? "");
  return Number.isNaN(at) ? 0 : Math.max(0, at - now);
}
