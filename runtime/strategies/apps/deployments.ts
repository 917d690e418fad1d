import type { Strategy } from "../../registry/strategy.ts";
import { nameWarnings, templateWarnings } from "./template-warnings.ts";

/** Deployments. Source: Kubernetes documentation, "Deployments". */
export const strategy: Strategy = {
  warnings: (object, old) => [...nameWarnings(object, old), ...templateWarnings(object, old)],
};
