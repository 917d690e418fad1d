import type { Strategy } from "../../registry/strategy.ts";
import { isFields } from "../../validation/fields.ts";
import { adminErrors, adminRequestPath } from "./admin-access.ts";

/** What claims of devices are made from, one for each pod. */
export const strategy: Strategy = {
  validate: (object, { server }) => {
    const spec = object["spec"];
    return adminErrors(adminRequestPath(isFields(spec) ? spec.spec : undefined, "spec"), object.metadata.namespace ?? "", server);
  },
};
