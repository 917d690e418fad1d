import type { Strategy } from "../../registry/strategy.ts";
import { nameWarnings, templateWarnings } from "./template-warnings.ts";

/** Replica sets. Source: Kubernetes documentation, "ReplicaSet". */
export const strategy: Strategy = {
  warnings: (object, old) => [...nameWarnings(object, old), ...templateWarnings(object, old)],
};
