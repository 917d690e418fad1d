import type { KubeObject } from "../meta/object.ts";
import type { CrdCondition } from "./crd-object.ts";

/** The annotation by which kinds of Kubernetes' own groups say who approved them. */
export const approvalAnnotation = "api-approved.kubernetes.io";

const enhancement = "see https://github.com/kubernetes/enhancements/pull/1111";

/** Whether a group belongs to the Kubernetes community. */
export function isProtectedGroup(group: string): boolean {
  return ["k8s.io", "kubernetes.io"].some((name) => group === name || group.endsWith(`.${name}`));
}

/** What the annotation says; the message is part of the refusal of a CRD whose annotation says nothing. */
export function approvalOf(object: KubeObject): { readonly state: "missing" | "bypassed" | "approved" | "invalid"; readonly message: string } {
  const annotation = object.metadata.annotations?.[approvalAnnotation] ?? "";
  const must = `protected groups must have approval annotation ${JSON.stringify(approvalAnnotation)}`;
  if (annotation === "") return { state: "missing", message: `${must}, ${enhancement}` };
  if (annotation.startsWith("unapproved")) return { state: "bypassed", message: `not approved: ${JSON.stringify(annotation)}` };
  if (/^[a-zA-Z][a-zA-Z0-9+.-]*:\/\/[^/?#\s]+/.test(annotation)) return { state: "approved", message: `approved in ${annotation}` };
  return { state: "invalid", message: `${must} with either a URL or a reason starting with "unapproved", ${enhancement}` };
}

const reasons = {
  missing: "MissingAnnotation",
  bypassed: "UnapprovedAnnotation",
  approved: "ApprovedAnnotation",
  invalid: "InvalidAnnotation",
} as const;

/** KubernetesAPIApprovalPolicyConformant; undefined for groups that need no approval. KEP-1111. */
export function approvalCondition(object: KubeObject, group: string): CrdCondition | undefined {
  if (!isProtectedGroup(group)) return undefined;
  const { state, message } = approvalOf(object);
  return { type: "KubernetesAPIApprovalPolicyConformant", status: state === "approved" ? "True" : "False", reason: reasons[state], message };
}
