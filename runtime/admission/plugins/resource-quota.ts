import type { ServerContext } from "../../server/server-context.ts";
import type { AdmissionAttributes, AdmissionPlugin } from "../plugin.ts";
import type { Evaluator } from "./resource-quota/evaluator.ts";
import { Ledger, quotaPrefix } from "./resource-quota/ledger.ts";
import { createObjectCount } from "./resource-quota/object-count.ts";
import { persistentVolumeClaims } from "./resource-quota/persistent-volume-claims.ts";
import { pods } from "./resource-quota/pods.ts";
import { resourceClaims } from "./resource-quota/resource-claims.ts";
import { services } from "./resource-quota/services.ts";

/** Resources that are not stored, and events: quotas do not count them. */
const ignored: ReadonlySet<string> = new Set([
  "/bindings",
  "/componentstatuses",
  "/events",
  "events.k8s.io/events",
  "authentication.k8s.io/tokenreviews",
  "authentication.k8s.io/selfsubjectreviews",
  "authorization.k8s.io/subjectaccessreviews",
  "authorization.k8s.io/selfsubjectaccessreviews",
  "authorization.k8s.io/localsubjectaccessreviews",
  "authorization.k8s.io/selfsubjectrulesreviews",
]);

/** By group and resource, those of which more than objects is counted. */
const evaluators: ReadonlyMap<string, Evaluator> = new Map([
  ["/pods", pods],
  ["/services", services],
  ["/persistentvolumeclaims", persistentVolumeClaims],
  ["resource.k8s.io/resourceclaims", resourceClaims],
]);

const objectCounts = new WeakMap<AdmissionAttributes["resource"], Evaluator>();
const ledgers = new WeakMap<ServerContext, Ledger>();

/**
 * A namespace uses no more than its quotas allow. What is used is written to the quotas before the request is carried
 * out; kube-controller-manager counts again, and finds what was charged for nothing.
 * Source: Kubernetes documentation, "Resource Quotas".
 */
export const resourceQuota: AdmissionPlugin = {
  name: "ResourceQuota",
  handles: (operation, resource, subresource) => {
    if (ignored.has(`${resource.group}/${resource.resource}`)) return false;
    return evaluatorFor(resource).counts(operation, subresource);
  },
  validate: (attributes, server) => {
    const { namespace, object, oldObject, operation, subresource } = attributes;
    if (namespace === "" || isNamespace(attributes) || server.storage.count(quotaPrefix(namespace)) === 0) return undefined;
    const evaluator = evaluatorFor(attributes.resource);
    if (operation === "UPDATE" && subresource === "" && evaluator.changes !== undefined) {
      if (object === undefined || oldObject === undefined || !evaluator.changes(object, oldObject)) return undefined;
    }
    return ledgerOf(server).charge(attributes, evaluator);
  },
};

function isNamespace({ resource }: AdmissionAttributes): boolean {
  return resource.group === "" && resource.resource === "namespaces";
}

function evaluatorFor(resource: AdmissionAttributes["resource"]): Evaluator {
  let evaluator = evaluators.get(`${resource.group}/${resource.resource}`) ?? objectCounts.get(resource);
  if (evaluator === undefined) {
    evaluator = createObjectCount(resource);
    objectCounts.set(resource, evaluator);
  }
  return evaluator;
}

function ledgerOf(server: ServerContext): Ledger {
  let ledger = ledgers.get(server);
  if (ledger === undefined) {
    ledger = new Ledger(server);
    ledgers.set(server, ledger);
  }
  return ledger;
}
