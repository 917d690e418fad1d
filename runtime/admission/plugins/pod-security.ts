import { invalid } from "../../errors/status-error.ts";
import type { KubeObject } from "../../meta/object.ts";
import type { ServerContext } from "../../server/server-context.ts";
import { asPod, type Container, type Pod } from "../../strategies/core/pods/pod.ts";
import type { AdmissionAttributes, AdmissionPlugin } from "../plugin.ts";
import { refusal } from "../refuse.ts";
import { storedObject } from "../stored-object.ts";
import { describe, evaluate } from "./pod-security/evaluate.ts";
import { namespaceWarnings } from "./pod-security/namespace-warnings.ts";
import { formatLevel, isStricter, policyOf } from "./pod-security/policy.ts";
import { hasTemplate, type StandardPod, standardPodOf, templateOf } from "./pod-security/standard-pod.ts";

const podParts: ReadonlySet<string> = new Set(["", "ephemeralcontainers", "resize"]);
const annotationPrefix = "pod-security.kubernetes.io/";

/**
 * Pods keep to the level of the Pod Security Standards that the labels of their namespace ask for.
 * Source: Kubernetes documentation, "Pod Security Admission" (KEP-2579).
 */
export const podSecurity: AdmissionPlugin = {
  name: "PodSecurity",
  handles: (operation, { group, resource }, subresource) => {
    if (operation !== "CREATE" && operation !== "UPDATE") return false;
    if (group === "" && resource === "pods") return podParts.has(subresource);
    return subresource === "" && ((group === "" && resource === "namespaces") || hasTemplate(group, resource));
  },
  validate: (attributes, server) => {
    const { object, resource } = attributes;
    if (object === undefined) return;
    if (resource.group === "" && resource.resource === "namespaces") checkNamespace(attributes, object, server);
    else if (resource.group === "" && resource.resource === "pods") checkPod(attributes, asPod(object), server);
    else {
      const template = templateOf(object);
      if (template !== undefined) judge(attributes, template, false, server);
    }
  },
};

function checkPod(attributes: AdmissionAttributes, pod: Pod, server: ServerContext): void {
  if (attributes.oldObject !== undefined && !isSignificant(pod, asPod(attributes.oldObject))) return;
  judge(attributes, standardPodOf(pod), true, server);
}

/** Refuses what is enforced, notes what is audited, warns of the rest. */
function judge(attributes: AdmissionAttributes, pod: StandardPod, enforces: boolean, { storage }: ServerContext): void {
  const labels = storedObject(storage, `/registry/namespaces/${attributes.namespace}`)?.metadata.labels;
  if (labels === undefined) return;
  const { policy, errors } = policyOf(labels);
  if (errors.length > 0)
    attributes.annotate(`${annotationPrefix}error`, `Failed to parse policy: ${errors.map(({ message }) => message).join(", ")}`);
  if (enforces) attributes.annotate(`${annotationPrefix}enforce-policy`, formatLevel(policy.enforce));
  const audited = describe(evaluate(policy.audit, pod));
  if (audited !== "")
    attributes.annotate(`${annotationPrefix}audit-violations`, `would violate PodSecurity "${formatLevel(policy.audit)}": ${audited}`);
  const enforced = enforces ? describe(evaluate(policy.enforce, pod)) : "";
  if (enforced !== "") throw refusal(attributes, `violates PodSecurity "${formatLevel(policy.enforce)}": ${enforced}`);
  const warned = describe(evaluate(policy.warn, pod));
  if (warned !== "") attributes.warn(`would violate PodSecurity "${formatLevel(policy.warn)}": ${warned}`);
}

/** Images and containers are what an update may make less safe. */
function isSignificant({ spec }: Pod, { spec: old }: Pod): boolean {
  const differ = (now: readonly Container[] = [], before: readonly Container[] = []) =>
    now.length !== before.length || now.some(({ image }, index) => image !== before[index]?.image);
  if (differ(spec.containers, old.containers) || differ(spec.initContainers, old.initContainers)) return true;
  const known = new Map((old.ephemeralContainers ?? []).map(({ name, image }) => [name, image]));
  return (spec.ephemeralContainers ?? []).some(({ name, image }) => !known.has(name) || known.get(name) !== image);
}

function checkNamespace(attributes: AdmissionAttributes, namespace: KubeObject, server: ServerContext): void {
  const { policy, errors } = policyOf(namespace.metadata.labels);
  const old = attributes.oldObject === undefined ? undefined : policyOf(attributes.oldObject.metadata.labels);
  const isNews = old === undefined || JSON.stringify(old.errors) !== JSON.stringify(errors);
  if (errors.length > 0 && isNews) throw invalid({ group: "", kind: "Namespace" }, namespace.metadata.name ?? "", errors);
  if (old === undefined) return;
  const [now, before] = [policy.enforce, old.policy.enforce];
  const eases = now.level === "privileged" || (now.minor === before.minor && !isStricter(now.level, before.level));
  if (eases) return;
  for (const warning of namespaceWarnings(namespace.metadata.name ?? "", now, server.storage)) attributes.warn(warning);
}
