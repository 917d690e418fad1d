import type { UserInfo } from "../authentication/user-info.ts";
import type { AuthorizationAttributes } from "../authorization/authorizer.ts";
import { forbiddenRequest } from "../authorization/filter.ts";
import type { StatusError } from "../errors/status-error.ts";
import { formatFieldError, invalid } from "../validation/field-error.ts";
import { domainPrefixedPathProblems } from "../validation/formats/domain-prefixed-path.ts";
import { nodeOf, serviceAccountOf } from "./mode.ts";

const authentication = "authentication.k8s.io";

/** One right for each part of the wanted identity: what was so before there were modes. */
export function legacyRights(user: UserInfo, wanted: UserInfo): AuthorizationAttributes[] {
  return rightsTo(user, wanted, "impersonate", "");
}

/**
 * The rights of a constrained mode, in the order they are asked for: the request itself, and one for each part of the
 * wanted identity.
 * @throws StatusError 403 on coming to what no right can give: the group of those who may do everything.
 */
export function* constrainedRights(mode: string, request: AuthorizationAttributes, wanted: UserInfo): Generator<AuthorizationAttributes, void> {
  yield { ...request, verb: `impersonate-on:${mode}:${request.verb}` };
  for (const right of rightsTo(request.user, wanted, `impersonate:${mode}`, authentication)) {
    if (right.resource === "groups" && right.name === "") throw forbiddenRequest(right, "impersonating the empty string group is not allowed");
    if (right.resource === "groups" && right.name === "system:masters")
      throw forbiddenRequest(right, "impersonating the system:masters group is not allowed");
    if (right.resource === "userextras") checkExtra(right, wanted);
    yield right;
  }
}

/** Modes are strict about what extra facts are called. @throws StatusError 403 */
function checkExtra(right: AuthorizationAttributes, { extra = {} }: UserInfo): void {
  const { subresource: key } = right;
  const refuse = (why: string): StatusError => forbiddenRequest({ ...right, subresource: "", name: "" }, `impersonating ${why} is not allowed`);
  if (key === "") throw refuse("the empty string key in extra");
  const faults = domainPrefixedPathProblems(key).map((fault) => formatFieldError(invalid("extra.key", key, fault)));
  if (faults.length > 0) {
    const all = faults.length === 1 ? faults[0] : `[${faults.join(", ")}]`;
    throw forbiddenRequest({ ...right, subresource: "", name: "" }, `impersonating an invalid key in extra is not allowed: ${all}`);
  }
  if (extra[key]?.includes("") === true) throw refuse("the empty string value in extra");
}

function rightsTo(user: UserInfo, wanted: UserInfo, verb: string, group: string): AuthorizationAttributes[] {
  const right = (resource: string, name: string, more: Partial<AuthorizationAttributes> = {}): AuthorizationAttributes => ({
    user,
    verb,
    isResourceRequest: true,
    path: "",
    group,
    version: "v1",
    resource,
    subresource: "",
    namespace: "",
    name,
    ...more,
  });
  const account = serviceAccountOf(wanted.username);
  const node = group === "" ? undefined : nodeOf(wanted.username);
  // Which node it is was made sure of before: the right is to one's own.
  const nodeName = verb === "impersonate:associated-node" ? "*" : node;
  const name =
    account !== undefined
      ? right("serviceaccounts", account.name, { namespace: account.namespace })
      : nodeName !== undefined
        ? right("nodes", nodeName)
        : right("users", wanted.username);
  return [
    name,
    ...(wanted.uid === undefined ? [] : [right("uids", wanted.uid, { group: authentication })]),
    ...wanted.groups.map((one) => right("groups", one)),
    ...Object.entries(wanted.extra ?? {}).flatMap(([key, values]) =>
      values.map((value) => right("userextras", value, { group: authentication, subresource: key })),
    ),
  ];
}
