import type { UserInfo } from "../authentication/user-info.ts";
import type { AuthorizationAttributes } from "../authorization/authorizer.ts";
import { forbiddenRequest } from "../authorization/filter.ts";
import { badRequest } from "../errors/status-error.ts";
import type { Filter } from "../http/filter.ts";
import { requestedUser } from "./requested-user.ts";

/**
 * Lets a caller who may impersonate act as someone else, by the Impersonate-User, -Group, -Uid and -Extra- headers.
 * Source: Kubernetes documentation, "User impersonation".
 */
export const impersonationFilter: Filter = async (context, next) => {
  const requested = requestedUser(context.request.headers);
  if (requested === undefined) return next(context);
  if (requested.username === "") throw badRequest("requested user information without impersonating a user name");
  for (const attributes of neededRights(context.user, requested)) {
    const { decision, reason } = await context.server.authorizer.authorize(attributes);
    if (decision !== "Allow") throw forbiddenRequest(attributes, reason);
  }
  context.user = withSystemGroups(requested);
  return next(context);
};

/** One right for each part of the requested identity. */
function neededRights(user: UserInfo, requested: UserInfo): AuthorizationAttributes[] {
  const right = (resource: string, name: string, more: Partial<AuthorizationAttributes> = {}): AuthorizationAttributes => ({
    user,
    verb: "impersonate",
    isResourceRequest: true,
    path: "",
    group: "",
    version: "v1",
    resource,
    subresource: "",
    namespace: "",
    name,
    ...more,
  });
  const authentication = "authentication.k8s.io";
  const account = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(requested.username);
  return [
    account === null ? right("users", requested.username) : right("serviceaccounts", account[2] ?? "", { namespace: account[1] ?? "" }),
    ...requested.groups.map((group) => right("groups", group)),
    ...(requested.uid === undefined ? [] : [right("uids", requested.uid, { group: authentication })]),
    ...Object.entries(requested.extra ?? {}).flatMap(([key, values]) =>
      values.map((value) => right("userextras", value, { group: authentication, subresource: key })),
    ),
  ];
}

/** What authentication would have added. */
function withSystemGroups(user: UserInfo): UserInfo {
  if (user.username === "system:anonymous") return { ...user, groups: [...new Set([...user.groups, "system:unauthenticated"])] };
  const account = /^system:serviceaccount:([^:]+):/.exec(user.username);
  const given = user.groups.length > 0 || account === null ? user.groups : ["system:serviceaccounts", `system:serviceaccounts:${account[1]}`];
  return { ...user, groups: [...new Set([...given, "system:authenticated"])] };
}
