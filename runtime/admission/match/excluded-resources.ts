import type { GroupVersionResource } from "../../meta/group-version.ts";

const registration = "admissionregistration.k8s.io";
const policies: ReadonlySet<string> = new Set([
  "validatingadmissionpolicies",
  "validatingadmissionpolicybindings",
  "mutatingadmissionpolicies",
  "mutatingadmissionpolicybindings",
]);
const reviews: ReadonlySet<string> = new Set([
  "selfsubjectreviews.authentication.k8s.io",
  "tokenreviews.authentication.k8s.io",
  "localsubjectaccessreviews.authorization.k8s.io",
  "selfsubjectaccessreviews.authorization.k8s.io",
  "selfsubjectrulesreviews.authorization.k8s.io",
  "subjectaccessreviews.authorization.k8s.io",
]);

/** Whether policies may look at a resource: not at themselves, and not at what decides who may change them. */
export function mayHavePolicies({ group, resource }: GroupVersionResource): boolean {
  return !(group === registration && policies.has(resource)) && !reviews.has(`${resource}.${group}`);
}

/** Whether webhooks may be asked about a resource: not about what could lock everybody out. */
export function mayHaveWebhooks({ group, resource }: GroupVersionResource): boolean {
  const isConfiguration = resource === "validatingwebhookconfigurations" || resource === "mutatingwebhookconfigurations";
  return group !== registration || !(isConfiguration || policies.has(resource));
}
