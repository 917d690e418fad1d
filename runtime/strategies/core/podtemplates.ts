import type { Strategy } from "../../registry/strategy.ts";
import { podWarnings } from "../../validation/warnings/pod-warnings.ts";

/** Pod templates are warned of what pods are, on update only when the template has changed. */
export const strategy: Strategy = {
  warnings: (object, old) =>
    old !== undefined && object.metadata.generation === old.metadata.generation ? [] : podWarnings(object["template"], "template"),
};
