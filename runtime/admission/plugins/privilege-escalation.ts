import type { AuthorizationAttributes } from "../../authorization/authorizer.ts";
import { rightsNotHeld } from "../../authorization/rbac/covers.ts";
import { describeRights, quoteList } from "../../authorization/rbac/describe-rights.ts";
import type { PolicyRule } from "../../authorization/rbac/rules.ts";
import { forbidden, notFound } from "../../errors/status-error.ts";
import { deepEqual } from "../../meta/deep-equal.ts";
import type { KubeObject } from "../../meta/object.ts";
import type { ServerContext } from "../../server/server-context.ts";
import type { AdmissionAttributes, AdmissionPlugin } from "../plugin.ts";

const group = "rbac.authorization.k8s.io";
const roles: ReadonlySet<string> = new Set(["roles", "clusterroles"]);
const bindings: ReadonlySet<string> = new Set(["rolebindings", "clusterrolebindings"]);

interface Role extends KubeObject {
  rules?: PolicyRule[] | null;
  aggregationRule?: { clusterRoleSelectors?: unknown[] };
}

interface Binding extends KubeObject {
  roleRef?: { apiGroup?: string; kind?: string; name?: string };
}

const fullAuthority: readonly PolicyRule[] = [
  { apiGroups: ["*"], resources: ["*"], verbs: ["*"] },
  { nonResourceURLs: ["*"], verbs: ["*"] },
];

/**
 * Nobody hands out rights that they do not have, unless they may "escalate" the role or "bind" it.
 * No plugin of kube-apiserver's, which looks at the same place of a request's way; so it cannot be disabled.
 * Source: Kubernetes documentation, "Using RBAC Authorization", Privilege escalation prevention and bootstrapping.
 */
export const privilegeEscalation: AdmissionPlugin = {
  name: "PrivilegeEscalation",
  handles: (operation, resource, subresource) =>
    (operation === "CREATE" || operation === "UPDATE") &&
    resource.group === group &&
    subresource === "" &&
    (roles.has(resource.resource) || bindings.has(resource.resource)),
  admit: async (attributes, server) => {
    const { user, object, oldObject, resource } = attributes;
    if (object === undefined || user.groups.includes("system:masters")) return;
    if (oldObject !== undefined && isForCollectorAlone(object, oldObject)) return;
    if (roles.has(resource.resource)) await checkRole(attributes, object, server);
    else await checkBinding(attributes, object, server);
  },
};

async function checkRole(attributes: AdmissionAttributes, role: Role, server: ServerContext): Promise<void> {
  const { resource, namespace, oldObject } = attributes;
  const name = oldObject === undefined ? "" : attributes.name;
  if (await isAllowed(attributes, server, { verb: "escalate", resource: resource.resource, namespace, name })) return;
  const held = await rulesHeld(attributes, server);
  refuseMissing(attributes, role, held, role.rules ?? []);
  if (!aggregates(role) && !aggregates(oldObject)) return;
  if (rightsNotHeld(held, fullAuthority).length > 0)
    throw forbidden(resource, role.metadata.name ?? "", "must have cluster-admin privileges to use the aggregationRule");
}

async function checkBinding(attributes: AdmissionAttributes, binding: Binding, server: ServerContext): Promise<void> {
  const { namespace } = attributes;
  const { kind = "", name = "" } = binding.roleRef ?? {};
  // A reference of another kind is not valid, and is told so later.
  if (kind !== "Role" && kind !== "ClusterRole") return;
  const resource = kind === "Role" ? "roles" : "clusterroles";
  if (await isAllowed(attributes, server, { verb: "bind", resource, namespace, name })) return;
  const { authorizer } = server;
  // Where roles are not asked they give nothing away.
  if (authorizer.rulesOfRole === undefined) return;
  const rules = authorizer.rulesOfRole({ apiGroup: group, kind, name }, namespace);
  if (rules === undefined) throw notFound(attributes.resource, name);
  refuseMissing(attributes, binding, await rulesHeld(attributes, server), rules);
}

async function isAllowed(
  { user }: AdmissionAttributes,
  { authorizer }: ServerContext,
  what: Pick<AuthorizationAttributes, "verb" | "resource" | "namespace" | "name">,
): Promise<boolean> {
  const { decision } = await authorizer.authorize({ user, isResourceRequest: true, path: "", group, version: "*", subresource: "", ...what });
  return decision === "Allow";
}

async function rulesHeld({ user, namespace }: AdmissionAttributes, { authorizer }: ServerContext): Promise<readonly PolicyRule[]> {
  const rules = await authorizer.rulesFor?.(user, namespace);
  return rules === undefined ? [] : [...rules.resourceRules, ...rules.nonResourceRules];
}

/** @throws StatusError 403 */
function refuseMissing(
  { user, resource }: AdmissionAttributes,
  { metadata }: KubeObject,
  held: readonly PolicyRule[],
  wanted: readonly PolicyRule[],
): void {
  const missing = rightsNotHeld(held, wanted);
  if (missing.length === 0) return;
  const who = `user ${JSON.stringify(user.username)} (groups=${quoteList(user.groups)})`;
  throw forbidden(resource, metadata.name ?? "", `${who} is attempting to grant RBAC permissions not currently held:\n${describeRights(missing)}`);
}

function aggregates(role: Role | undefined): boolean {
  return (role?.aggregationRule?.clusterRoleSelectors ?? []).length > 0;
}

/** True when only what garbage collection works on is changed, which asks for no right to what the role gives. */
function isForCollectorAlone(object: KubeObject, old: KubeObject): boolean {
  const rest = ({ metadata, ...body }: KubeObject): object => {
    const { ownerReferences: _owners, finalizers: _finalizers, managedFields: _managers, resourceVersion: _revision, ...kept } = metadata;
    return { ...body, metadata: kept };
  };
  return deepEqual(rest(object), rest(old));
}
