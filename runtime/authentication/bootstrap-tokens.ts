import { timingSafeEqual } from "node:crypto";
import { isJsonObject } from "../meta/json.ts";
import type { KubeObject } from "../meta/object.ts";
import type { Storage } from "../storage/storage.ts";
import type { Authenticator } from "./authenticator.ts";
import { bearerToken } from "./bearer-token.ts";
import type { UserInfo } from "./user-info.ts";

interface Secret extends KubeObject {
  readonly type?: string;
}

const tokenPattern = /^([a-z0-9]{6})\.([a-z0-9]{16})$/;
const groupPattern = /^system:bootstrappers:[a-z0-9:-]{0,255}[a-z0-9]$/;
const secretType = "bootstrap.kubernetes.io/token";

/**
 * Tokens that machines join with: --enable-bootstrap-token-auth. Each is a Secret in kube-system, named after the first half of it, that
 * says what it is for and for how long. Source: Kubernetes documentation, "Authenticating with Bootstrap Tokens".
 */
export function createBootstrapTokenAuthenticator(storage: Pick<Storage, "get">, now: () => number): Authenticator {
  return {
    name: "bootstrap tokens",
    authenticate: (request) => {
      const [, id, secret] = tokenPattern.exec(bearerToken(request) ?? "") ?? [];
      if (id === undefined || secret === undefined) return undefined;
      const entry = storage.get(`/registry/secrets/kube-system/bootstrap-token-${id}`);
      return entry === undefined ? undefined : userOf(JSON.parse(entry.value.toString("utf8")) as Secret, id, secret, now());
    },
  };
}

function userOf(secret: Secret, id: string, given: string, now: number): UserInfo | undefined {
  const data = isJsonObject(secret["data"]) ? secret["data"] : {};
  const value = (key: string): string => Buffer.from(String(data[key] ?? ""), "base64").toString("utf8");
  const isGood =
    secret.metadata.deletionTimestamp === undefined &&
    secret.type === secretType &&
    isSame(value("token-secret"), given) &&
    value("token-id") === id &&
    !hasExpired(value("expiration"), now) &&
    value("usage-bootstrap-authentication") === "true";
  const extra = value("auth-extra-groups");
  const groups = extra === "" ? [] : extra.split(",");
  if (!isGood || !groups.every((group) => groupPattern.test(group))) return undefined;
  return { username: `system:bootstrap:${id}`, groups: [...new Set(["system:bootstrappers", ...groups])].sort() };
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** A time that cannot be read is over. */
function hasExpired(expiration: string, now: number): boolean {
  if (expiration === "") return false;
  const isTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[-+]\d{2}:\d{2})$/.test(expiration);
  const at = Date.parse(expiration);
  return !isTime || Number.isNaN(at) || at <= now;
}
