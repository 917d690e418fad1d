import { setTimeout } from "node:timers/promises";
import type { ServerContext } from "../server/server-context.ts";
import type { Controller } from "./controller.ts";
import { keepIdentityLease } from "./identity-lease.ts";
import { publishEndpoints } from "./publish-endpoints.ts";

/** Milliseconds that the store has to take the last writes. */
const patience = 5_000;

/** Starts what a server that others can reach keeps in order: that it is there, and where. */
export function startControllers(server: ServerContext, address: string, port: number): Controller {
  const controllers = [keepIdentityLease(server)];
  if (server.options.endpointReconcilerType !== "none") controllers.push(publishEndpoints(server, address, port));
  return {
    close: async () => {
      const closed = Promise.allSettled(controllers.map((one) => one.close()));
      await Promise.race([closed, setTimeout(patience, undefined, { ref: false })]);
    },
  };
}
