import type { Authorization, AuthorizationAttributes, Authorizer } from "../authorizer.ts";
import { ruleAllows } from "../rbac/rules.ts";
import { nodeNameOf } from "./node-identity.ts";
import { nodeRules } from "./node-rules.ts";
import type { NodeView } from "./node-view.ts";
import type { Referred } from "./relations.ts";

type Decision = Authorization | Promise<Authorization>;
type Rule = (node: string, attributes: AuthorizationAttributes, view: NodeView) => Decision;

const allowed: Authorization = { decision: "Allow", reason: "" };

function noOpinion(reason: string): Authorization {
  return { decision: "NoOpinion", reason };
}

async function related(node: string, relation: boolean | Promise<boolean>): Promise<Authorization> {
  return (await relation) ? allowed : noOpinion(`no relationship found between node '${node}' and this object`);
}

/** An object that a pod of the node refers to. */
function reading(kind: Referred): Rule {
  return (node, { verb, subresource, namespace, name }, view) => {
    if (!["get", "list", "watch"].includes(verb)) return noOpinion("can only read resources of this type");
    if (subresource !== "") return noOpinion("cannot read subresource");
    if (namespace === "") return noOpinion("can only read namespaced object of this type");
    if (name === "") return noOpinion("No Object name found");
    return related(node, view.uses(node, kind, namespace, name));
  };
}

/** An object that is got by name alone. */
function getting(relation: (node: string, attributes: AuthorizationAttributes, view: NodeView) => boolean | Promise<boolean>): Rule {
  return (node, attributes, view) => {
    if (attributes.verb !== "get") return noOpinion("can only get individual resources of this type");
    if (attributes.subresource !== "") return noOpinion("cannot get subresource");
    if (attributes.name === "") return noOpinion("No Object name found");
    return related(node, relation(node, attributes, view));
  };
}

const claim = getting((node, { namespace, name }, view) => view.uses(node, "claim", namespace, name));

const claims: Rule = (node, attributes, view) => {
  const { verb, subresource, namespace, name } = attributes;
  if (subresource !== "status") return claim(node, attributes, view);
  if (verb !== "update" && verb !== "patch") return noOpinion("can only get/update/patch this type");
  if (name === "") return noOpinion("No Object name found");
  return related(node, view.uses(node, "claim", namespace, name));
};

const serviceAccounts: Rule = (node, attributes, view) => {
  const { verb, subresource, namespace, name } = attributes;
  if (verb === "get" && subresource === "") return reading("serviceAccount")(node, attributes, view);
  if (verb !== "create" || name === "") return noOpinion("can only create tokens for individual service accounts");
  if (subresource !== "token") return noOpinion("can only create token subresource of serviceaccount");
  return related(node, view.uses(node, "serviceAccount", namespace, name));
};

/** An object that has the node's own name. */
function owned(what: string, plural: string, namespace?: string): Rule {
  return (node, attributes) => {
    const { verb, name, subresource } = attributes;
    if (!["get", "create", "update", "patch", "delete"].includes(verb))
      return noOpinion(`can only get, create, update, patch, or delete a ${plural}`);
    if (namespace !== undefined) {
      if (attributes.namespace !== namespace) return noOpinion(`can only access leases in the ${JSON.stringify(namespace)} system namespace`);
    } else if (subresource !== "") return noOpinion(`cannot authorize ${what} subresources`);
    return verb !== "create" && name !== node ? noOpinion(`can only access ${what} with the same name as the requesting node`) : allowed;
  };
}

const slices: Rule = (node, { verb, name, subresource, fieldSelector }, view) => {
  if (subresource !== "") return noOpinion("cannot authorize ResourceSlice subresources");
  switch (verb) {
    case "create":
      return allowed;
    case "get":
    case "update":
    case "patch":
    case "delete":
      if (name === "") return noOpinion("No Object name found");
      return related(node, view.isOf(node, `/registry/resourceslices/${name}`));
    case "list":
    case "watch":
    case "deletecollection":
      return selects(fieldSelector, node) ? allowed : noOpinion("can only list/watch/deletecollection resourceslices with nodeName field selector");
    default: {
      const verbs = "get, watch, list, create, update, patch, delete, deletecollection";
      return noOpinion(`only the following verbs are allowed for a ResourceSlice: ${verbs}`);
    }
  }
};

const nodes: Rule = (node, { verb, name, subresource }) => {
  const changes = verb === "update" || verb === "patch";
  if (subresource === "status") return changes ? allowed : noOpinion("");
  if (subresource !== "") return noOpinion("");
  if (changes || verb === "create" || name === node) return changes || ["create", "get", "list", "watch"].includes(verb) ? allowed : noOpinion("");
  if (!["get", "list", "watch"].includes(verb)) return noOpinion("");
  if (name === "") return noOpinion(`node '${node}' cannot read all nodes, only its own Node object`);
  return noOpinion(`node '${node}' cannot read '${name}', only its own Node object`);
};

const pods: Rule = (node, { verb, namespace, name, subresource, fieldSelector }, view) => {
  if (subresource === "status") return verb === "update" || verb === "patch" ? allowed : noOpinion("");
  if (subresource === "eviction") return verb === "create" ? allowed : noOpinion("");
  if (subresource !== "") return noOpinion("");
  if (verb === "create" || verb === "delete") return allowed;
  if (verb !== "get" && verb !== "list" && verb !== "watch") return noOpinion("");
  if (verb !== "get" && selects(fieldSelector, node)) return allowed;
  if (verb === "get" && name === "") return noOpinion("No Object name found");
  if (name === "") return noOpinion("can only list/watch pods with spec.nodeName field selector");
  return related(node, view.runsPod(node, namespace, name));
};

/** Whether a field selector holds for objects of the node alone. */
function selects(fieldSelector: string | undefined, node: string): boolean {
  return (fieldSelector ?? "").split(",").some((part) => part === `spec.nodeName=${node}` || part === `spec.nodeName==${node}`);
}

const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ["/secrets", reading("secret")],
  ["/configmaps", reading("configMap")],
  ["/persistentvolumeclaims", claims],
  ["/persistentvolumes", getting((node, { name }, view) => view.mounts(node, name))],
  ["resource.k8s.io/resourceclaims", getting((node, { namespace, name }, view) => view.uses(node, "resourceClaim", namespace, name))],
  ["storage.k8s.io/volumeattachments", getting((node, { name }, view) => view.isOf(node, `/registry/volumeattachments/${name}`))],
  ["/serviceaccounts", serviceAccounts],
  ["coordination.k8s.io/leases", owned("node lease", "node lease", "kube-node-lease")],
  ["storage.k8s.io/csinodes", owned("CSINode", "CSINode")],
  ["resource.k8s.io/resourceslices", slices],
  ["/nodes", nodes],
  ["/pods", pods],
]);

/**
 * --authorization-mode=Node: kubelets may read what the pods on their nodes refer to, and write what is theirs.
 * Source: Kubernetes documentation, "Using Node Authorization"; KEP-4601.
 */
export function createNodeAuthorizer(view: NodeView): Authorizer {
  return {
    name: "Node",
    authorize: (attributes) => {
      const node = nodeNameOf(attributes.user);
      if (node === undefined) return noOpinion("");
      if (node === "") return noOpinion(`unknown node for user ${JSON.stringify(attributes.user.username)}`);
      const rule = attributes.isResourceRequest ? rules.get(`${attributes.group}/${attributes.resource}`) : undefined;
      if (rule !== undefined) return rule(node, attributes, view);
      return nodeRules.some((one) => ruleAllows(one, attributes)) ? allowed : noOpinion("");
    },
  };
}
