import type { Strategy } from "../../registry/strategy.ts";
import { nameWarnings, templateWarnings } from "../apps/template-warnings.ts";

/** Replication controllers. Source: Kubernetes documentation, "ReplicationController". */
export const strategy: Strategy = {
  warnings: (object, old) => [...nameWarnings(object, old), ...templateWarnings(object, old)],
};
