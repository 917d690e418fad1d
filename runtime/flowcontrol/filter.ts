import type { Filter } from "../http/filter.ts";
import { limitInFlight } from "./max-in-flight.ts";
import { takeTurns } from "./take-turns.ts";

/**
 * Keeps the server from having more to do at once than it can: by priority and fairness, or, with
 * --enable-priority-and-fairness=false and where FlowSchemas are no kind of the server, by two plain limits.
 */
export const flowControlFilter: Filter = (context, next) => {
  const { flowControl } = context.server;
  return flowControl === undefined ? limitInFlight(context, next) : takeTurns(flowControl, context, next);
};
