import type { KubeObject } from "../../meta/object.ts";
import { formatTimestamp } from "../../meta/timestamp.ts";
import type { Strategy } from "../../registry/strategy.ts";
import { dnsLabelFaults } from "../../validation/dns-name.ts";
import { podWarnings } from "../../validation/warnings/pod-warnings.ts";
import { completeAppArmor } from "./pods/app-armor.ts";
import { completeSelectors } from "./pods/complete-selectors.ts";
import { keepButEphemeralContainers, keepButResources } from "./pods/keep-for-subresource.ts";
import { asPod, type Condition, type Pod } from "./pods/pod.ts";
import { qualityOfService } from "./pods/quality-of-service.ts";
import { validateEphemeralContainers } from "./pods/validate-ephemeral-containers.ts";
import { validateResize } from "./pods/validate-resize.ts";
import { validateStatus } from "./pods/validate-status.ts";
import { validateUpdate } from "./pods/validate-update.ts";

/** The old names of fields say the same as the new ones. */
function completeOldFields(object: KubeObject): void {
  const { status } = asPod(object);
  if (status === undefined) return;
  const [first] = status.podIPs ?? [];
  // Kubelets that know of one address only are right about it.
  if (status.podIP !== undefined && status.podIP !== "" && status.podIP !== first?.ip) status.podIPs = [{ ip: status.podIP }];
  else if (first?.ip !== undefined) status.podIP = first.ip;
}

function nameWarnings({ metadata }: KubeObject): string[] {
  const faults = dnsLabelFaults(metadata.name ?? "");
  if (faults.length === 0) return [];
  const advice = "this is used in the Pod's hostname, which can result in surprising behavior; a DNS label is recommended";
  return [`metadata.name: ${advice}: [${faults.join(" ")}]`];
}

function gated(now: number): Condition {
  return {
    type: "PodScheduled",
    status: "False",
    lastProbeTime: null,
    lastTransitionTime: formatTimestamp(now),
    reason: "SchedulingGated",
    message: "Scheduling is blocked due to non-empty scheduling gates",
  };
}

/** Pods. Source: Kubernetes documentation, "Pod Lifecycle". */
export const strategy: Strategy = {
  accept: completeOldFields,

  warnings: (object, old) => (old === undefined ? [...nameWarnings(object), ...podWarnings(object, "")] : []),

  prepareForCreate: (object, { server, warn }) => {
    const pod = asPod(object);
    // A class that the client names is believed; the rest of what it says of the status is not.
    const qosClass = pod.status?.qosClass || qualityOfService(pod.spec);
    pod.status = { phase: "Pending", qosClass };
    if ((pod.spec.schedulingGates?.length ?? 0) > 0) pod.status.conditions = [gated(server.now())];
    completeSelectors(pod);
    completeAppArmor(pod, warn);
  },

  prepareForUpdate: (object, old, { subresource }) => {
    const pod = asPod(object);
    const before = asPod(old);
    switch (subresource) {
      case "status":
        keepOwners(pod, before);
        if ((pod.status?.qosClass ?? "") === "" && before.status?.qosClass !== undefined)
          pod.status = { ...pod.status, qosClass: before.status.qosClass };
        break;
      case "ephemeralcontainers":
        keepButEphemeralContainers(pod, before);
        break;
      case "resize":
        keepButResources(pod, before);
        break;
    }
  },

  validateUpdate: (object, old, { subresource }) => {
    const pod = asPod(object);
    const before = asPod(old);
    switch (subresource) {
      case "":
        return validateUpdate(pod.spec, before.spec);
      case "status":
        return validateStatus(pod, before);
      case "ephemeralcontainers":
        return validateEphemeralContainers(pod, before);
      case "resize":
        return validateResize(pod, before);
      default:
        return [];
    }
  },

  gracePeriod: (object, requested) => {
    const { spec, status } = asPod(object);
    const isOver = status?.phase === "Failed" || status?.phase === "Succeeded";
    if ((spec.nodeName ?? "") === "" || isOver) return 0;
    const seconds = requested ?? spec.terminationGracePeriodSeconds ?? 0;
    return seconds < 0 ? 1 : seconds;
  },
};

/** Old kubelets write owner references of their own through /status, which garbage collection would act on. */
function keepOwners(pod: Pod, old: Pod): void {
  if (old.metadata.ownerReferences === undefined) delete pod.metadata.ownerReferences;
  else pod.metadata.ownerReferences = old.metadata.ownerReferences;
}
