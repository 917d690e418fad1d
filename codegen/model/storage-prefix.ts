/** Keys that kube-apiserver keeps for resources under older names. */
const oldPrefixes: Readonly<Record<string, string>> = {
  endpoints: "services/endpoints",
  ingresses: "ingress",
  nodes: "minions",
  replicationcontrollers: "controllers",
  services: "services/specs",
};

/** Groups whose keys carry the group's name although they are built in: they were servers of their own once. */
const groupsInKeys = ["apiextensions.k8s.io", "apiregistration.k8s.io"];

/** What follows "/registry/" in the keys of a built-in resource, as kube-apiserver has it: "pods", "minions". */
export function storagePrefixOf(group: string, resource: string): string {
  return groupsInKeys.includes(group) ? `${group}/${resource}` : (oldPrefixes[resource] ?? resource);
}
