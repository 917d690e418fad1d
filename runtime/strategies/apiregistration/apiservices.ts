import { type ApiService, localCondition, setApiServiceCondition } from "../../extensions/aggregation/api-service.ts";
import type { Strategy } from "../../registry/strategy.ts";

/** APIServices: what this server serves itself is available at once. */
export const strategy: Strategy = {
  prepareForCreate: (object, { server }) => {
    const service = object as ApiService;
    if (service.spec?.service === undefined) setApiServiceCondition(service, localCondition, server.now());
  },
};
