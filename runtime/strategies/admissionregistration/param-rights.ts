import type { UserInfo } from "../../authentication/user-info.ts";
import type { ServerContext } from "../../server/server-context.ts";

/** What a policy says its parameters are. */
export interface ParamKind {
  readonly apiVersion?: string;
  readonly kind?: string;
}

/** The resource of a kind of parameters, "*" for what cannot be told. */
export interface ParamResource {
  readonly group: string;
  readonly version: string;
  readonly resource: string;
  /** True where the kind is served. */
  readonly known: boolean;
}

export const anyResource: ParamResource = { group: "*", version: "*", resource: "*", known: false };

/** Looks a kind of parameters up among those that are served. */
export function paramResource({ apiVersion = "", kind = "" }: ParamKind, { scheme }: ServerContext): ParamResource {
  const [first = "", second, ...more] = apiVersion.split("/");
  if (more.length > 0) return anyResource;
  const [group, version] = second === undefined ? ["", first] : [first, second];
  const found = scheme.version(group, version)?.resources.find((definition) => definition.kind === kind);
  return { group, version, resource: found?.resource ?? "*", known: found !== undefined };
}

/** Whether someone may read parameters; masters may anything. */
export async function mayRead(
  user: UserInfo,
  { authorizer }: ServerContext,
  { group, version, resource }: ParamResource,
  what: { readonly verb: "get" | "list"; readonly namespace: string; readonly name: string },
): Promise<boolean> {
  if (user.groups.includes("system:masters")) return true;
  const attributes = { user, isResourceRequest: true, path: "", group, version, resource, subresource: "", ...what };
  return (await authorizer.authorize(attributes)).decision === "Allow";
}

/** A user as messages print it. */
export function describeUser({ username, uid = "", groups, extra = {} }: UserInfo): string {
  const more = Object.keys(extra)
    .sort()
    .map((key) => `${key}:[${(extra[key] ?? []).join(" ")}]`);
  return `&{${username} ${uid} [${groups.join(" ")}] map[${more.join(" ")}]}`;
}
