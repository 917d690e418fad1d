import type { Histogram } from "../server/metric-family.ts";
import type { ServerContext } from "../server/server-context.ts";
import type { Clock } from "./fair-queues.ts";
import { adjustmentPeriod, FlowControl } from "./flow-control.ts";
import { flowSchemaPrefix, priorityLevelPrefix } from "./flow-objects.ts";
import { ListSizes } from "./list-sizes.ts";
import { createFlowObjectReader } from "./read-objects.ts";
import { followSchemaStatus } from "./schema-status.ts";

const clock: Clock = {
  now: () => performance.now(),
  after: (milliseconds, then) => void setTimeout(then, milliseconds),
};

/**
 * Has a server's requests take turns, if it serves FlowSchemas and is told to: follows the stored objects, of which a change
 * counts from the next request on, lends seats between levels, and writes what becomes of FlowSchemas into their status.
 */
export function startFlowControl(server: ServerContext, histogram: (bounds: readonly number[]) => Histogram): void {
  const { options, scheme, storage, logger, stopping } = server;
  if (!options.enablePriorityAndFairness || scheme.group("flowcontrol.apiserver.k8s.io") === undefined) return;
  const seats = options.maxRequestsInflight + options.maxMutatingRequestsInflight;
  const control = new FlowControl({ seats, clock, histogram, read: createFlowObjectReader(storage), sizes: new ListSizes(storage, clock.now) });
  server.flowControl = control;
  let pending = false;
  const onChanges = (): void => {
    control.invalidate();
    if (pending) return;
    pending = true;
    // Those who wait are to hear of a change as well, whether another request comes or not.
    setImmediate(() => {
      pending = false;
      if (stopping.aborted) return;
      try {
        control.refresh();
      } catch (error) {
        logger.error({ err: error }, "the objects of flow control could not be taken over");
      }
    });
  };
  const unfollow = [flowSchemaPrefix, priorityLevelPrefix].map((prefix) => server.watches.follow(prefix, { onChanges }));
  const timer = setInterval(() => control.adjust(), adjustmentPeriod).unref();
  const endStatus = followSchemaStatus(server);
  stopping.addEventListener(
    "abort",
    () => {
      clearInterval(timer);
      endStatus();
      for (const end of unfollow) end();
    },
    { once: true },
  );
}
