import { createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import { readFileSync } from "node:fs";
import { loadServiceAccountKey } from "./certificates.ts";
import type { ServerOptions } from "./options.ts";

/** The keys of service account tokens. Loaded, or made, when first asked for: a key takes longer to make than a server to start. */
export interface ServiceAccountKeys {
  readonly signing: () => KeyObject;
  /** Public keys that tokens may be signed with; the signing key's first. */
  readonly verifying: () => readonly KeyObject[];
}

export function createServiceAccountKeys(options: ServerOptions): ServiceAccountKeys {
  let signing: KeyObject | undefined;
  let verifying: readonly KeyObject[] | undefined;
  const sign = (): KeyObject => {
    signing ??= createPrivateKey(loadServiceAccountKey(options));
    return signing;
  };
  return {
    signing: sign,
    verifying: () => {
      verifying ??= distinct([createPublicKey(sign()), ...options.serviceAccountKeyFiles.map((file) => createPublicKey(readFileSync(file)))]);
      return verifying;
    },
  };
}

function distinct(keys: readonly KeyObject[]): KeyObject[] {
  return keys.filter((key, index) => keys.findIndex((other) => other.equals(key)) === index);
}
