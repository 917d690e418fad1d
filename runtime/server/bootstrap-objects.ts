import { randomUUID } from "node:crypto";
import { maintainFlowObjects } from "../flowcontrol/maintain-objects.ts";
import { parseApiVersion } from "../meta/group-version.ts";
import { isJsonObject, type JsonObject } from "../meta/json.ts";
import type { KubeObject } from "../meta/object.ts";
import { formatTimestamp } from "../meta/timestamp.ts";
import type { ResourceDefinition } from "../scheme/resource-definition.ts";
import type { Operation, Storage } from "../storage/storage.ts";
import { firstAddress } from "./first-address.ts";
import { isForServer, restoreApiService } from "./restore-api-service.ts";
import { restoreDeleted } from "./restore-deleted.ts";
import type { ServerContext } from "./server-context.ts";
import type { HookName } from "./startup-hooks.ts";

/**
 * Puts the objects that a fresh server holds - namespaces, default roles and bindings, flow schemas, priority classes,
 * the `kubernetes` service - into storage, those that are not there yet, and APIServices as they should be. A few
 * transactions, and on a later start none. Those that a cluster cannot do without are put back when they are deleted, and those of flow
 * control are looked after as long as the server runs.
 */
export async function createBootstrapObjects(server: ServerContext, objects: readonly KubeObject[]): Promise<void> {
  const all = [...objects, tokenTracking(server.now()), ...addressObjects(server.options.serviceClusterIpRange)];
  const hooks = bootstrapHooks.filter(([, group]) => server.scheme.group(group) !== undefined).map(([name]) => name);
  await server.hooks.run(hooks, () => createObjects(server, all));
  maintainFlowObjects(server, objects);
  const kept = objects.filter(({ kind }) => kind === "Namespace").map(({ metadata }) => `/registry/namespaces/${metadata.name}`);
  restoreDeleted(server, [...kept, trackingKey, "/registry/services/specs/default/kubernetes"], () => createObjects(server, all));
}

/** Who makes these objects in kube-apiserver, and the group that they are of. */
const bootstrapHooks: readonly (readonly [hook: HookName, group: string])[] = [
  ["start-system-namespaces-controller", ""],
  ["bootstrap-controller", ""],
  ["rbac/bootstrap-roles", "rbac.authorization.k8s.io"],
  ["scheduling/bootstrap-system-priority-classes", "scheduling.k8s.io"],
  ["priority-and-fairness-config-producer", "flowcontrol.apiserver.k8s.io"],
  ["start-kubernetes-service-cidr-controller", "networking.k8s.io"],
];

async function createObjects(server: ServerContext, objects: readonly KubeObject[]): Promise<void> {
  const { storage, scheme } = server;
  const definitions = new Map<string, ResourceDefinition>();
  for (const group of scheme.groups) {
    for (const version of group.versions) for (const one of version.resources) definitions.set(`${group.group}/${version.version}/${one.kind}`, one);
  }
  const missing = new Map<string, { readonly object: KubeObject; readonly definition: ResourceDefinition }>();
  for (const object of objects) {
    const gv = parseApiVersion(object.apiVersion);
    const definition = definitions.get(`${gv?.group}/${gv?.version}/${object.kind}`);
    if (definition === undefined || !isForServer(object, scheme)) continue;
    const { namespace, name } = object.metadata;
    const key = `/registry/${definition.storagePrefix}/${namespace === undefined ? "" : `${namespace}/`}${name}`;
    const entry = storage.get(key);
    if (entry === undefined) missing.set(key, { object, definition });
    else {
      const restored = restoreApiService(entry.value, object);
      if (restored === undefined) continue;
      const operation: PutOperation = { type: "put", key, value: serialize(restored) };
      await storage.commit({ compare: [{ key, revision: entry.revision }], operations: [operation] });
    }
  }
  if (missing.size === 0) return;
  const now = formatTimestamp(server.now());
  const operations = [...missing].map(
    ([key, one]): PutOperation => ({ type: "put", key, value: serialize(complete(one.object, one.definition, server, now)) }),
  );
  for (let at = 0; at < operations.length; at += mostAtOnce) await createMissing(storage, operations.slice(at, at + mostAtOnce));
}

/** etcd takes 128 operations in a transaction unless told otherwise. */
const mostAtOnce = 100;

type PutOperation = Extract<Operation, { type: "put" }>;

/** Another server over the same store may be at it too: what it was first with stays. */
async function createMissing(storage: Storage, operations: readonly PutOperation[]): Promise<void> {
  let left = operations;
  while (left.length > 0) {
    const { succeeded } = await storage.commit({ compare: left.map(({ key }) => ({ key, revision: 0 })), operations: left });
    if (succeeded) return;
    await storage.barrier();
    left = left.filter(({ key }) => storage.get(key) === undefined);
  }
}

const trackingName = "kube-apiserver-legacy-service-account-token-tracking";
const trackingKey = `/registry/configmaps/kube-system/${trackingName}`;

/** Since when it is noted which long-lived tokens are used: KEP-2799. */
function tokenTracking(now: number): KubeObject {
  const metadata = { name: trackingName, namespace: "kube-system" };
  return { apiVersion: "v1", kind: "ConfigMap", metadata, data: { since: formatTimestamp(now).slice(0, "2026-01-02".length) } };
}

/** The range of service addresses, and the first of it, taken by the service `kubernetes`: KEP-1880. */
function addressObjects(range: string): KubeObject[] {
  const apiVersion = "networking.k8s.io/v1";
  const ready = { type: "Ready", status: "True", reason: "", message: "Kubernetes default Service CIDR is ready" };
  const cidr = {
    apiVersion,
    kind: "ServiceCIDR",
    metadata: { name: "kubernetes" },
    spec: { cidrs: range.split(",") },
    status: { conditions: [ready] },
  };
  const address = firstAddress(range);
  if (address === undefined) return [cidr];
  const labels = {
    "ipaddress.kubernetes.io/ip-family": address.includes(":") ? "IPv6" : "IPv4",
    "ipaddress.kubernetes.io/managed-by": "ipallocator.k8s.io",
  };
  const parentRef = { name: "kubernetes", namespace: "default", resource: "services" };
  return [cidr, { apiVersion, kind: "IPAddress", metadata: { name: address, labels }, spec: { parentRef } }];
}

/** What the facts leave out because it differs from server to server. */
function complete(object: KubeObject, { behaviour }: ResourceDefinition, server: ServerContext, now: string): KubeObject {
  const counts = behaviour.generation !== undefined && behaviour.generation.unsetOnCreate !== true;
  const metadata = { ...object.metadata, uid: randomUUID(), creationTimestamp: now, ...(counts ? { generation: 1 } : {}) };
  const made: KubeObject = { ...object, metadata };
  const status = made["status"];
  if (isJsonObject(status) && Array.isArray(status["conditions"])) {
    const conditions = status["conditions"].map((one) => (isJsonObject(one) ? { lastTransitionTime: now, ...one } : one));
    made["status"] = { ...status, conditions };
  }
  if (object.kind === "Service" && isJsonObject(object["spec"])) made["spec"] = kubernetesService(object["spec"], server);
  return made;
}

/** The service by which programs in the cluster find the API. */
function kubernetesService(spec: JsonObject, server: ServerContext): JsonObject {
  const address = firstAddress(server.options.serviceClusterIpRange) ?? "";
  const ports = Array.isArray(spec["ports"])
    ? spec["ports"].map((port) => (isJsonObject(port) ? { ...port, targetPort: server.options.securePort } : port))
    : [];
  const family = address.includes(":") ? "IPv6" : "IPv4";
  return { ...spec, ports, clusterIP: address, clusterIPs: [address], ipFamilies: [family], ipFamilyPolicy: "SingleStack" };
}

function serialize(object: KubeObject): Buffer {
  const { apiVersion, kind, metadata, ...rest } = object;
  return Buffer.from(JSON.stringify({ apiVersion, kind, metadata, ...rest }));
}
