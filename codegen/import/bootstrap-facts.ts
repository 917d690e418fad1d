import { isJsonObject, type JsonObject, type JsonValue } from "../../runtime/meta/json.ts";
import type { DiscoveryFacts } from "../load/discovery-facts.ts";

/**
 * The resources whose objects are part of the API itself. What depends on one cluster is left out: leases, certificates
 * in config maps, addresses.
 */
export const bootstrapResources: ReadonlySet<string> = new Set([
  "apiregistration.k8s.io/v1/apiservices",
  "flowcontrol.apiserver.k8s.io/v1/flowschemas",
  "flowcontrol.apiserver.k8s.io/v1/prioritylevelconfigurations",
  "rbac.authorization.k8s.io/v1/clusterrolebindings",
  "rbac.authorization.k8s.io/v1/clusterroles",
  "rbac.authorization.k8s.io/v1/rolebindings",
  "rbac.authorization.k8s.io/v1/roles",
  "scheduling.k8s.io/v1/priorityclasses",
  "v1/namespaces",
  "v1/services",
]);

const ownNamespaces = ["default", "kube-node-lease", "kube-public", "kube-system"];

/** Tells what a server made itself from what its users added, as far as labels and names can tell. */
export function isBootstrapObject(resource: string, object: JsonObject): boolean {
  const metadata = isJsonObject(object["metadata"]) ? object["metadata"] : {};
  const labels = isJsonObject(metadata["labels"]) ? metadata["labels"] : {};
  if (resource.startsWith("rbac.")) return labels["kubernetes.io/bootstrapping"] === "rbac-defaults";
  if (resource === "v1/namespaces") return ownNamespaces.includes(String(metadata["name"]));
  if (resource === "v1/services") return metadata["namespace"] === "default" && metadata["name"] === "kubernetes";
  return true;
}

const fleetingMetadata = ["uid", "resourceVersion", "generation", "creationTimestamp", "managedFields", "selfLink"];
const fleetingConditions = ["lastTransitionTime", "lastUpdateTime", "lastHeartbeatTime", "lastProbeTime"];
const clusterAddresses = ["clusterIP", "clusterIPs", "ipFamilies", "ipFamilyPolicy"];

/** The objects of a fresh server with apiVersion and kind, sorted by namespace and name, without what differs from one start to the next. */
export function bootstrapFacts(recorded: JsonObject, discovery: DiscoveryFacts): Map<string, JsonObject[]> {
  const facts = new Map<string, JsonObject[]>();
  for (const [key, list] of Object.entries(recorded)) {
    if (!bootstrapResources.has(key) || !Array.isArray(list)) continue;
    const apiVersion = key.slice(0, key.lastIndexOf("/"));
    const kind = kindOf(discovery, apiVersion, key.slice(key.lastIndexOf("/") + 1));
    if (kind === undefined) continue;
    const objects = list.filter(isJsonObject).filter((object) => isBootstrapObject(key, object));
    facts.set(
      key,
      objects.map((object) => ({ apiVersion, kind, ...lasting(object) })).sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1)),
    );
  }
  return facts;
}

function kindOf(discovery: DiscoveryFacts, apiVersion: string, resource: string): string | undefined {
  const [group, version] = apiVersion.includes("/") ? apiVersion.split("/") : ["", apiVersion];
  const found = discovery.groups.find((one) => one.name === group)?.versions.find((one) => one.version === version);
  return found?.resources.find((one) => one.resource === resource)?.kind;
}

function sortKey(object: JsonObject): string {
  const metadata = isJsonObject(object["metadata"]) ? object["metadata"] : {};
  return `${String(metadata["namespace"] ?? "")}/${String(metadata["name"])}`;
}

function lasting(object: JsonObject): JsonObject {
  const { metadata, spec, status, ...rest } = object;
  const conditions = isJsonObject(status) && Array.isArray(status["conditions"]) ? status["conditions"] : undefined;
  return {
    ...rest,
    ...(isJsonObject(metadata) ? { metadata: omit(metadata, fleetingMetadata) } : {}),
    ...(isJsonObject(spec) ? { spec: lastingSpec(spec) } : {}),
    ...(isJsonObject(status)
      ? {
          status: {
            ...status,
            ...(conditions === undefined ? {} : { conditions: conditions.map((one) => (isJsonObject(one) ? omit(one, fleetingConditions) : one)) }),
          },
        }
      : {}),
  };
}

function lastingSpec(spec: JsonObject): JsonObject {
  const ports = spec["ports"];
  if (spec["clusterIP"] === undefined || !Array.isArray(ports)) return spec;
  return { ...omit(spec, clusterAddresses), ports: ports.map((port): JsonValue => (isJsonObject(port) ? omit(port, ["targetPort"]) : port)) };
}

function omit(object: JsonObject, members: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([member]) => !members.includes(member)));
}
