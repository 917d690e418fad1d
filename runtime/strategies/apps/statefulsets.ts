import type { Strategy } from "../../registry/strategy.ts";
import { isFields } from "../../validation/fields.ts";
import { templateWarnings } from "./template-warnings.ts";

const historyWarning = "spec.revisionHistoryLimit: a negative value retains all historical revisions; a value >= 0 is recommended";

/** Stateful sets. Source: Kubernetes documentation, "StatefulSets". */
export const strategy: Strategy = {
  warnings: (object, old) => {
    const limit = isFields(object["spec"]) ? object["spec"]["revisionHistoryLimit"] : undefined;
    return [...templateWarnings(object, old), ...(typeof limit === "number" && limit < 0 ? [historyWarning] : [])];
  },
};
