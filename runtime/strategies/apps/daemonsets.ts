import { deepEqual } from "../../meta/deep-equal.ts";
import type { KubeObject } from "../../meta/object.ts";
import type { Strategy } from "../../registry/strategy.ts";
import { isFields } from "../../validation/fields.ts";
import { templateWarnings } from "./template-warnings.ts";

/** Counts the changes of the template; an annotation since apps/v1 has no field for it. */
const templateGeneration = "deprecated.daemonset.template.generation";

/** Daemon sets. Source: Kubernetes documentation, "DaemonSet". */
export const strategy: Strategy = {
  // Whoever writes a daemon set owns the count, which is a field of what kube-apiserver decodes.
  accept: (object) => setGeneration(object, generationOf(object)),

  prepareForCreate: (object) => {
    setGeneration(object, Math.max(1, generationOf(object)));
  },

  prepareForUpdate: (object, old, { subresource }) => {
    const before = generationOf(old);
    setGeneration(object, subresource === "" && !deepEqual(templateOf(object), templateOf(old)) ? before + 1 : before);
  },

  warnings: templateWarnings,
};

function templateOf(object: KubeObject): unknown {
  return isFields(object["spec"]) ? object["spec"]["template"] : undefined;
}

function generationOf(object: KubeObject): number {
  const text = object.metadata.annotations?.[templateGeneration] ?? "";
  return /^-?\d+$/.test(text) ? Number(text) : 0;
}

function setGeneration(object: KubeObject, generation: number): void {
  object.metadata.annotations = { ...object.metadata.annotations, [templateGeneration]: String(generation) };
}
