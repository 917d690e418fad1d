import type { ResourceHandlers } from "../resource-handlers.ts";

/** pods/log. What it takes to ask kubelets is loaded with the first request. */
export const logHandlers: ResourceHandlers["subresources"][string] = {
  get: async (context, scope) => (await import("./read-log.ts")).readLog(context, scope),
};
