import type { Strategy } from "../../registry/strategy.ts";
import { isFields } from "../../validation/fields.ts";

const annotation = "kubernetes.io/ingress.class";

/** Ingresses: the class was an annotation before it was a field (KEP-1453). */
export const strategy: Strategy = {
  warnings: ({ metadata, spec }, old) => {
    if (old !== undefined || metadata.annotations?.[annotation] === undefined) return [];
    if (isFields(spec) && spec.ingressClassName !== undefined) return [];
    return [`annotation "${annotation}" is deprecated, please use 'spec.ingressClassName' instead`];
  },
};
