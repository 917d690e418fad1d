import type { UserInfo } from "../../authentication/user-info.ts";
import { parseApiVersion } from "../../meta/group-version.ts";
import { isJsonObject, type JsonObject } from "../../meta/json.ts";
import type { KubeObject } from "../../meta/object.ts";
import type { StrategyContext } from "../../registry/strategy.ts";
import { type FieldError, forbidden } from "../../validation/field-error.ts";

/** Nobody reads through a policy what they may not read themselves: that of the users in this group is not asked. */
const privileged = "system:masters";

/**
 * Whoever gives a policy a paramKind may get all objects of it. `old` is the paramKind before an update, which may stay.
 * Source: Kubernetes documentation, "Validating Admission Policy", Parameter resources.
 */
export async function paramKindErrors(spec: JsonObject, old: unknown, context: StrategyContext): Promise<FieldError[]> {
  const { paramKind } = spec;
  if (!isJsonObject(paramKind) || isPrivileged(context.user)) return [];
  const { apiVersion = "", kind = "" } = paramKind;
  if (isJsonObject(old) && old["apiVersion"] === apiVersion && old["kind"] === kind) return [];
  if (await isAllowed(context, { ...targetOf(paramKind, context), verb: "get", name: "*", namespace: "*" })) return [];
  const what = `all objects of the referenced paramKind (kind=${String(kind)}, apiVersion=${String(apiVersion)})`;
  return [forbidden("spec.paramKind", `user ${showUser(context.user)} must have "get" permission on ${what}`)];
}

/** Whoever binds a policy to parameters may read these. `policies` is where the policy is stored: "validatingadmissionpolicies". */
export async function paramRefErrors({ spec }: KubeObject, policies: string, context: StrategyContext): Promise<FieldError[]> {
  const { paramRef, policyName = "" } = isJsonObject(spec) ? spec : {};
  if (!isJsonObject(paramRef) || isPrivileged(context.user)) return [];
  const name = String(paramRef["name"] ?? "");
  const verb = name === "" ? "list" : "get";
  const policy = context.server.storage.get(`/registry/${policies}/${String(policyName)}`);
  const stored = policy === undefined ? undefined : (JSON.parse(policy.value.toString("utf8")) as { spec?: { paramKind?: JsonObject } });
  const paramKind = stored?.spec?.paramKind;
  const target = paramKind === undefined ? anything : targetOf(paramKind, context);
  if (await isAllowed(context, { ...target, verb, name, namespace: String(paramRef["namespace"] ?? "") })) return [];
  return [forbidden("spec.paramRef", refusal(String(policyName), stored !== undefined, paramKind, target, verb, context.user))];
}

interface Target {
  readonly group: string;
  readonly version: string;
  readonly resource: string;
}

const anything: Target = { group: "*", version: "*", resource: "*" };

/** What the kind of parameters is called in URLs; "*" for what cannot be told. */
function targetOf({ apiVersion, kind }: JsonObject, { server }: StrategyContext): Target {
  const gv = parseApiVersion(String(apiVersion ?? ""));
  if (gv === undefined) return anything;
  const found = server.scheme.version(gv.group, gv.version)?.resources.find((one) => one.kind === kind);
  return { ...gv, resource: found?.resource ?? "*" };
}

async function isAllowed(
  { server, user }: StrategyContext,
  what: Target & { readonly verb: string; readonly name: string; readonly namespace: string },
): Promise<boolean> {
  const { decision } = await server.authorizer.authorize({ user, isResourceRequest: true, path: "", subresource: "", ...what });
  return decision === "Allow";
}

function refusal(policy: string, isThere: boolean, paramKind: JsonObject | undefined, target: Target, verb: string, user: UserInfo): string {
  const lacks = `user ${showUser(user)} does not have "${verb}" permission`;
  const everything = `to determine minimum required permissions and ${lacks} for all groups, versions and resources`;
  if (!isThere) return `unable to get policy ${policy} ${everything}`;
  if (paramKind === undefined || target.resource !== "*") return `${lacks} on the object referenced by paramRef`;
  const shown = `&{${String(paramKind["apiVersion"] ?? "")} ${String(paramKind["kind"] ?? "")}}`;
  return `unable to ${target.version === "*" ? "parse" : "resolve"} paramKind ${shown} ${everything}`;
}

function isPrivileged({ groups }: UserInfo): boolean {
  return groups.includes(privileged);
}

/** As Go prints what an authenticator knows of a user. */
function showUser({ username, uid = "", groups, extra = {} }: UserInfo): string {
  const more = Object.entries(extra)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, values]) => `${key}:[${values.join(" ")}]`);
  return `&{${username} ${uid} [${groups.join(" ")}] map[${more.join(" ")}]}`;
}
