import type { UserInfo } from "../authentication/user-info.ts";
import type { AuthorizationAttributes, Authorizer } from "../authorization/authorizer.ts";
import { attributesOf, forbiddenRequest } from "../authorization/filter.ts";
import { AccessDenied, isStatusError } from "../errors/status-error.ts";
import type { Answer } from "../http/answer.ts";
import type { Filter, Next } from "../http/filter.ts";
import type { RequestContext } from "../http/request-context.ts";
import type { ServerContext } from "../server/server-context.ts";
import { constrainedModes, type ImpersonationMode, nodeOf, serviceAccountOf } from "./mode.ts";
import { constrainedRights, legacyRights } from "./needed-rights.ts";
import { requestedUser } from "./requested-user.ts";

/**
 * Lets a caller who may impersonate act as someone else, by the Impersonate-User, -Group, -Uid and -Extra- headers.
 * The way that last served this caller is tried first, then constrained ones before the right to be someone for all purposes;
 * the first refusal is the one that is told. Source: Kubernetes documentation, "User impersonation"; KEP-5284.
 */
export const impersonationFilter: Filter = (context, next) => {
  const wanted = requestedUser(context.request.headers);
  return wanted === undefined ? next(context) : actAs(wanted, context, next);
};

async function actAs(wanted: UserInfo, context: RequestContext, next: Next): Promise<Answer> {
  const { server, user } = context;
  const request = attributesOf(context);
  let refusal: AccessDenied | undefined;
  for (const mode of modesFor(server, user)) {
    if (mode !== legacy && !mode.applies(wanted, user)) continue;
    try {
      await requireAll(server.authorizer, mode === legacy ? legacyRights(user, wanted) : constrainedRights(mode.name, request, wanted));
    } catch (error) {
      if (!isStatusError(error, "Forbidden")) throw error;
      refusal ??= new AccessDenied(error.status);
      continue;
    }
    remember(server, user, mode);
    context.user = withSystemGroups(wanted, mode !== legacy);
    if (context.audit !== undefined && mode !== legacy) context.audit.impersonationConstraint = `impersonate:${mode.name}`;
    return next(context);
  }
  throw refusal;
}

/** The right to be someone for all purposes, which was there before there were modes. */
const legacy: ImpersonationMode = { name: "legacy", applies: () => true };
const modes: readonly ImpersonationMode[] = [...constrainedModes, legacy];

/** Callers mostly impersonate in one way: by username, the mode that last served them. */
const lastModes = new WeakMap<ServerContext, Map<string, ImpersonationMode>>();
const rememberedUsers = 10_000;

function modesFor(server: ServerContext, { username }: UserInfo): readonly ImpersonationMode[] {
  const last = lastModes.get(server)?.get(username);
  return last === undefined ? modes : [last, ...modes.filter((mode) => mode !== last)];
}

function remember(server: ServerContext, { username }: UserInfo, mode: ImpersonationMode): void {
  const known = lastModes.get(server) ?? new Map<string, ImpersonationMode>();
  if (known.size >= rememberedUsers) known.clear();
  lastModes.set(server, known.set(username, mode));
}

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
