import type { UserInfo } from "../authentication/user-info.ts";
import type { AuthorizationAttributes, Authorizer } from "../authorization/authorizer.ts";
import { attributesOf, forbiddenRequest } from "../authorization/filter.ts";
import { badRequest, isStatusError } from "../errors/status-error.ts";
import type { Filter } from "../http/filter.ts";
import { constrainedModes, nodeOf, serviceAccountOf } from "./mode.ts";
import { constrainedRights, legacyRights } from "./needed-rights.ts";
import { requestedUser } from "./requested-user.ts";

/**
 * Lets a caller who may impersonate act as someone else, by the Impersonate-User, -Group, -Uid and -Extra- headers.
 * Constrained modes are tried before the right to be someone for all purposes; the first refusal is the one that is told.
 * Source: Kubernetes documentation, "User impersonation"; KEP-5284.
 */
export const impersonationFilter: Filter = async (context, next) => {
  const wanted = requestedUser(context.request.headers);
  if (wanted === undefined) return next(context);
  if (wanted.username === "") throw badRequest("requested user information without impersonating a user name");
  const { authorizer } = context.server;
  const request = attributesOf(context);
  let refusal: unknown;
  for (const mode of constrainedModes) {
    if (!mode.applies(wanted, context.user)) continue;
    try {
      await requireAll(authorizer, constrainedRights(mode.name, request, wanted));
      context.user = withSystemGroups(wanted, true);
      return next(context);
    } catch (error) {
      if (!isStatusError(error, "Forbidden")) throw error;
      refusal ??= error;
    }
  }
  try {
    await requireAll(authorizer, legacyRights(context.user, wanted));
  } catch (error) {
    throw refusal ?? error;
  }
  context.user = withSystemGroups(wanted, false);
  return next(context);
};

/** @throws StatusError 403 */
async function requireAll(authorizer: Authorizer, rights: Iterable<AuthorizationAttributes>): Promise<void> {
  for (const attributes of rights) {
    const { decision, reason } = await authorizer.authorize(attributes);
    if (decision !== "Allow") throw forbiddenRequest(attributes, reason);
  }
}

/** What authentication would have added. */
function withSystemGroups(user: UserInfo, constrained: boolean): UserInfo {
  if (user.username === "system:anonymous") return { ...user, groups: [...new Set([...user.groups, "system:unauthenticated"])] };
  const account = serviceAccountOf(user.username);
  let { groups } = user;
  if (constrained && nodeOf(user.username) !== undefined) groups = ["system:nodes"];
  else if (account !== undefined && groups.length === 0) groups = ["system:serviceaccounts", `system:serviceaccounts:${account.namespace}`];
  if (groups.includes("system:unauthenticated")) return { ...user, groups };
  return { ...user, groups: [...new Set([...groups, "system:authenticated"])] };
}
