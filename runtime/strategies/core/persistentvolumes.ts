import type { KubeObject } from "../../meta/object.ts";
import { formatTimestamp } from "../../meta/timestamp.ts";
import type { Strategy } from "../../registry/strategy.ts";

interface PersistentVolume extends KubeObject {
  status?: { phase?: string; lastPhaseTransitionTime?: string };
}

/** Persistent volumes note when their phase changed (KEP-3762). */
export const strategy: Strategy = {
  prepareForCreate: (object, { server }) => {
    object["status"] = { phase: "Pending", lastPhaseTransitionTime: formatTimestamp(server.now()) };
  },
  prepareForUpdate: (object, old, { server, subresource }) => {
    if (subresource !== "status") return;
    const { status } = object as PersistentVolume;
    const before = (old as PersistentVolume).status;
    if (status === undefined) return;
    if (status.phase !== before?.phase) {
      // A time that the client names is believed.
      if (status.lastPhaseTransitionTime === undefined || status.lastPhaseTransitionTime === before?.lastPhaseTransitionTime) {
        status.lastPhaseTransitionTime = formatTimestamp(server.now());
      }
    } else if (status.lastPhaseTransitionTime === undefined && before?.lastPhaseTransitionTime !== undefined) {
      status.lastPhaseTransitionTime = before.lastPhaseTransitionTime;
    }
  },
};
