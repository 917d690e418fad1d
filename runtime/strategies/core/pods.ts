import { formatTimestamp } from "../../meta/timestamp.ts";
import type { Strategy } from "../../registry/strategy.ts";
import { completeSelectors } from "./pods/complete-selectors.ts";
import { keepButEphemeralContainers, keepButResources } from "./pods/keep-for-subresource.ts";
import { asPod, type Condition, type Pod } from "./pods/pod.ts";
import { qualityOfService } from "./pods/quality-of-service.ts";

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
  prepareForCreate: (object, { server }) => {
    const pod = asPod(object);
    // A class that the client names is believed; the rest of what it says of the status is not.
    const qosClass = pod.status?.qosClass || qualityOfService(pod.spec);
    pod.status = { phase: "Pending", qosClass };
    if ((pod.spec.schedulingGates?.length ?? 0) > 0) pod.status.conditions = [gated(server.now())];
    completeSelectors(pod);
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
