import type { Strategy } from "../../registry/strategy.ts";
import { adminErrors, adminRequestPath, adminResultPath } from "./admin-access.ts";

/** Claims of devices. Source: Kubernetes documentation, "Dynamic Resource Allocation". */
export const strategy: Strategy = {
  prepareForCreate: (object) => {
    object["status"] = {};
  },
  validate: (object, { server }) => adminErrors(adminRequestPath(object["spec"], "spec"), object.metadata.namespace ?? "", server),
  validateUpdate: (object, old, { server, subresource }) => {
    if (subresource !== "status" || adminResultPath(old["status"]) !== undefined) return [];
    return adminErrors(adminResultPath(object["status"]), object.metadata.namespace ?? "", server);
  },
};
