import { isJsonObject, type JsonObject, type JsonValue } from "../meta/json.ts";
import type { KubeObject } from "../meta/object.ts";
import type { ServerOptions } from "../server/options.ts";
import type { ServiceAccountKeys } from "../server/service-account-keys.ts";
import type { Storage } from "../storage/storage.ts";
import type { Authenticator } from "./authenticator.ts";
import { bearerToken } from "./bearer-token.ts";
import type { UserInfo } from "./user-info.ts";
import { createTokenVerifier } from "./verify-token.ts";

/** Seconds that clocks may differ, and that a token outlives what it is bound to. */
const leeway = 60;
const extraPrefix = "authentication.kubernetes.io/";

/** What a token is bound to. */
interface Bound {
  readonly name: string;
  readonly uid: string;
}

/**
 * Tokens of service accounts, as `serviceaccounts/token` signs them. One lives as long as it says, and no longer than its
 * account and the object it is bound to. Source: KEP-1205; Kubernetes documentation, "Managing Service Accounts".
 */
export function createServiceAccountAuthenticator(
  options: ServerOptions,
  keys: ServiceAccountKeys,
  storage: Storage,
  now: () => number,
): Authenticator {
  const verified = createTokenVerifier(options.serviceAccountIssuer, keys.verifying);
  const audiences = options.apiAudiences.length > 0 ? options.apiAudiences : [options.serviceAccountIssuer];

  /** Whether an object is there under the same uid, and not long on its way out. */
  const lives = (key: string, uid: string): boolean => {
    const entry = storage.get(`/registry/${key}`);
    if (entry === undefined) return false;
    const { metadata } = JSON.parse(entry.value.toString("utf8")) as KubeObject;
    const deleted = metadata.deletionTimestamp === undefined ? Number.POSITIVE_INFINITY : Date.parse(metadata.deletionTimestamp);
    return metadata.uid === uid && deleted > now() - leeway * 1000;
  };

  return {
    name: "service accounts",
    authenticate: (request) => {
      const token = bearerToken(request);
      const claims = token === undefined ? undefined : verified(token);
      if (claims === undefined || !isInTime(claims, now() / 1000) || !isFor(claims["aud"], audiences)) return undefined;
      const own = claims["kubernetes.io"];
      if (!isJsonObject(own)) return undefined;
      const namespace = String(own["namespace"]);
      const account = boundOf(own["serviceaccount"]);
      if (account === undefined || claims["sub"] !== `system:serviceaccount:${namespace}:${account.name}`) return undefined;
      const pod = boundOf(own["pod"]);
      const secret = boundOf(own["secret"]);
      const node = boundOf(own["node"]);
      if (!lives(`serviceaccounts/${namespace}/${account.name}`, account.uid)) return undefined;
      if (pod !== undefined && !lives(`pods/${namespace}/${pod.name}`, pod.uid)) return undefined;
      if (secret !== undefined && !lives(`secrets/${namespace}/${secret.name}`, secret.uid)) return undefined;
      // A pod's token only mentions where the pod runs.
      if (node !== undefined && pod === undefined && !lives(`minions/${node.name}`, node.uid)) return undefined;
      return userOf(namespace, account, { pod, node, id: String(claims["jti"] ?? "") });
    },
  };
}

function userOf(namespace: string, account: Bound, { pod, node, id }: { pod: Bound | undefined; node: Bound | undefined; id: string }): UserInfo {
  const facts: readonly [string, string | undefined][] = [
    ["credential-id", id === "" ? undefined : `JTI=${id}`],
    ["node-name", node?.name],
    ["node-uid", node?.uid],
    ["pod-name", pod?.name],
    ["pod-uid", pod?.uid],
  ];
  return {
    username: `system:serviceaccount:${namespace}:${account.name}`,
    uid: account.uid,
    groups: ["system:serviceaccounts", `system:serviceaccounts:${namespace}`],
    extra: Object.fromEntries(facts.flatMap(([name, value]) => (value === undefined || value === "" ? [] : [[extraPrefix + name, [value]]]))),
  };
}

function boundOf(value: JsonValue | undefined): Bound | undefined {
  return isJsonObject(value) ? { name: String(value["name"] ?? ""), uid: String(value["uid"] ?? "") } : undefined;
}

/** `exp` and `nbf` of RFC 7519, with some leeway. */
function isInTime({ exp, nbf }: JsonObject, seconds: number): boolean {
  return typeof exp === "number" && seconds - leeway < exp && (typeof nbf !== "number" || seconds + leeway >= nbf);
}

function isFor(value: JsonValue | undefined, audiences: readonly string[]): boolean {
  const own = Array.isArray(value) ? value : [value];
  return own.some((audience) => typeof audience === "string" && audiences.includes(audience));
}
