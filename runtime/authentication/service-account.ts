import { isJsonObject, type JsonObject, type JsonValue } from "../meta/json.ts";
import type { KubeObject } from "../meta/object.ts";
import type { ServerOptions } from "../server/options.ts";
import type { ServiceAccountKeys } from "../server/service-account-keys.ts";
import type { Storage } from "../storage/storage.ts";
import type { Authenticator, TokenVerdict } from "./authenticator.ts";
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

  const review = (token: string, wanted: readonly string[]): TokenVerdict | undefined => {
    const claims = verified(token);
    const own = claims?.["kubernetes.io"];
    if (claims === undefined || !isJsonObject(own)) return undefined;
    const namespace = String(own["namespace"]);
    const account = boundOf(own["serviceaccount"]);
    if (account === undefined || claims["sub"] !== `system:serviceaccount:${namespace}:${account.name}`) return undefined;
    const audiences = audiencesOf(claims["aud"]);
    const shared = audiences.filter((audience) => wanted.includes(audience));
    if (shared.length === 0) return { error: `token audiences ${quoted(audiences)} is invalid for the target audiences ${quoted(wanted)}` };
    const bound = { pod: boundOf(own["pod"]), secret: boundOf(own["secret"]), node: boundOf(own["node"]) };
    const error = timeFault(claims, now() / 1000) ?? boundFault(namespace, account, bound, storage, now());
    if (error !== undefined) return { error };
    return { user: userOf(namespace, account, { ...bound, id: String(claims["jti"] ?? "") }), audiences: shared };
  };
  return {
    name: "service accounts",
    authenticate: (request) => {
      const token = bearerToken(request);
      const verdict = token === undefined ? undefined : review(token, audiences);
      return verdict === undefined || "error" in verdict ? undefined : verdict.user;
    },
    review,
  };
}

interface Bounds {
  readonly pod: Bound | undefined;
  readonly secret: Bound | undefined;
  readonly node: Bound | undefined;
}

const invalidated = "service account token has been invalidated";

/** Why a token does not live any longer: its account or what it is bound to is gone, or another of the same name. */
function boundFault(namespace: string, account: Bound, { pod, secret, node }: Bounds, storage: Storage, now: number): string | undefined {
  const found = metadataAt(storage, `serviceaccounts/${namespace}/${account.name}`);
  if (found === undefined) return `serviceaccounts ${JSON.stringify(account.name)} not found`;
  if (found.uid !== account.uid) return `service account UID (${found.uid}) does not match claim (${account.uid})`;
  if (isGone(found, now)) return `service account ${namespace}/${account.name} has been deleted`;
  const others: readonly (readonly [kind: string, key: string, bound: Bound | undefined])[] = [
    ["secret", `secrets/${namespace}/${secret?.name}`, secret],
    ["pod", `pods/${namespace}/${pod?.name}`, pod],
    // A pod's token only mentions where the pod runs.
    ["node", `minions/${node?.name}`, pod === undefined ? node : undefined],
  ];
  for (const [kind, key, bound] of others) {
    if (bound === undefined) continue;
    const metadata = metadataAt(storage, key);
    if (metadata === undefined) return invalidated;
    if (metadata.uid !== bound.uid) return `${kind} UID (${metadata.uid}) does not match service account ${kind} ref claim (${bound.uid})`;
    if (isGone(metadata, now)) return invalidated;
  }
  return undefined;
}

function metadataAt(storage: Storage, key: string): KubeObject["metadata"] | undefined {
  const entry = storage.get(`/registry/${key}`);
  return entry === undefined ? undefined : (JSON.parse(entry.value.toString("utf8")) as KubeObject).metadata;
}

/** Whether an object is long on its way out. */
function isGone({ deletionTimestamp }: KubeObject["metadata"], now: number): boolean {
  return deletionTimestamp !== undefined && Date.parse(deletionTimestamp) <= now - leeway * 1000;
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

/** Why a token is not good now, by `exp` and `nbf` of RFC 7519 with some leeway. */
function timeFault({ exp, nbf }: JsonObject, seconds: number): string | undefined {
  if (typeof exp !== "number" || seconds - leeway >= exp) return "service account token has expired";
  return typeof nbf === "number" && seconds + leeway < nbf ? "service account token is not valid yet" : undefined;
}

function audiencesOf(value: JsonValue | undefined): string[] {
  return (Array.isArray(value) ? value : [value]).filter((audience) => typeof audience === "string");
}

function quoted(texts: readonly string[]): string {
  return `[${texts.map((text) => JSON.stringify(text)).join(" ")}]`;
}
