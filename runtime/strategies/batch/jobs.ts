import type { KubeObject } from "../../meta/object.ts";
import type { Strategy } from "../../registry/strategy.ts";
import { dnsLabelFaults } from "../../validation/dns-name.ts";

interface Job extends KubeObject {
  spec?: {
    manualSelector?: boolean;
    selector?: { matchLabels?: Record<string, string> } | null;
    template?: { metadata?: { labels?: Record<string, string> } };
  };
}

const controllerUid = "batch.kubernetes.io/controller-uid";

/** Jobs select their pods by a label with their own uid, unless told otherwise. Source: Kubernetes documentation, "Jobs". */
export const strategy: Strategy = {
  prepareForCreate: (object) => {
    const job = object as Job;
    if (job.spec !== undefined && job.spec.manualSelector !== true) selectOwnPods(job);
  },

  warnings: (object, old) => {
    const faults = old === undefined ? dnsLabelFaults(object.metadata.name ?? "") : [];
    if (faults.length === 0) return [];
    const advice = "this is used in Pod names and hostnames, which can result in surprising behavior; a DNS label is recommended";
    return [`metadata.name: ${advice}: [${faults.join(" ")}]`];
  },

  // Deletes as other kinds do, with a word on what happens to the pods.
  remove: async ({ options, context }) => {
    if (options.propagationPolicy === undefined && options.orphanDependents === undefined) {
      context.warn(
        "child pods are preserved by default when jobs are deleted; set propagationPolicy=Background to remove them or set propagationPolicy=Orphan to suppress this warning",
      );
    }
    return undefined;
  },
};

function selectOwnPods(job: Job): void {
  const { name = "", uid = "" } = job.metadata;
  const { template = {}, selector } = job.spec ?? {};
  const labels: Record<string, string> = { "job-name": name, "batch.kubernetes.io/job-name": name, "controller-uid": uid, [controllerUid]: uid };
  job.spec = {
    ...job.spec,
    template: { ...template, metadata: { ...template.metadata, labels: { ...labels, ...template.metadata?.labels } } },
    selector: { ...selector, matchLabels: { [controllerUid]: uid, ...selector?.matchLabels } },
  };
}
