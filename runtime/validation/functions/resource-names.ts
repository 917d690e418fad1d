import { qualifiedNameFaults } from "../qualified-name.ts";

const standardContainerResources = new Set(["cpu", "memory", "ephemeral-storage"]);
const standardResources = new Set([
  "cpu",
  "memory",
  "ephemeral-storage",
  "requests.cpu",
  "requests.memory",
  "requests.ephemeral-storage",
  "limits.cpu",
  "limits.memory",
  "limits.ephemeral-storage",
  "pods",
  "resourcequotas",
  "services",
  "replicationcontrollers",
  "secrets",
  "configmaps",
  "persistentvolumeclaims",
  "storage",
  "requests.storage",
  "services.nodeports",
  "services.loadbalancers",
]);
const integerResources = new Set([
  "pods",
  "resourcequotas",
  "services",
  "replicationcontrollers",
  "secrets",
  "configmaps",
  "persistentvolumeclaims",
  "services.nodeports",
  "services.loadbalancers",
]);

/** What quotas limit and count by names of their own. */
const quotaResources = new Set([...standardResources].filter((name) => name !== "storage"));

export function isHugePages(name: string): boolean {
  return name.startsWith("hugepages-");
}

/** Resources of Kubernetes itself: without a domain, or with one of kubernetes.io. */
export function isNativeResource(name: string): boolean {
  return !name.includes("/") || name.includes("kubernetes.io/");
}

/** Resources that nodes advertise under a domain of their own: "example.com/dongle". */
export function isExtendedResource(name: string): boolean {
  return !isNativeResource(name) && !name.startsWith("requests.") && qualifiedNameFaults(`requests.${name}`).length === 0;
}

export function isStandardResource(name: string): boolean {
  return standardResources.has(name) || name.startsWith("hugepages-") || name.startsWith("requests.hugepages-");
}

export function isStandardContainerResource(name: string): boolean {
  return standardContainerResources.has(name) || isHugePages(name);
}

/** Resources that come in whole numbers. */
export function isIntegerResource(name: string): boolean {
  return integerResources.has(name) || isExtendedResource(name);
}

/** Resources that may be promised more often than they are there: requests below limits. */
export function isOvercommitAllowed(name: string): boolean {
  return isNativeResource(name) && !isHugePages(name);
}

/** What is wrong with the name of a resource. */
export function resourceNameFaults(name: string): readonly string[] {
  const faults = qualifiedNameFaults(name);
  if (faults.length > 0 || name.includes("/") || isStandardResource(name)) return faults;
  return ["must be a standard resource type or fully qualified"];
}

/** What is wrong with the name of a container's resource. */
export function containerResourceNameFaults(name: string): readonly string[] {
  const faults = [...resourceNameFaults(name)];
  if (!name.includes("/")) {
    if (!isStandardContainerResource(name)) faults.push("must be a standard resource for containers");
  } else if (!isNativeResource(name) && !isExtendedResource(name)) {
    faults.push("doesn't follow extended resource name standard");
  }
  return faults;
}

/** Resources that quotas know without a domain. */
export function isStandardQuotaResource(name: string): boolean {
  return quotaResources.has(name) || isHugePages(name) || name.startsWith("requests.hugepages-");
}

/** What is wrong with the name of a resource in a quota. */
export function quotaResourceNameFaults(name: string): readonly string[] {
  const faults = resourceNameFaults(name);
  return name.includes("/") || isStandardQuotaResource(name) ? faults : [...faults, "must be a standard resource for quota"];
}
