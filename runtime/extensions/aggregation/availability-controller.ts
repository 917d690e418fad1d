import type { ServerContext } from "../../server/server-context.ts";
import type { ApiService } from "./api-service.ts";
import type { ApiServices } from "./api-services.ts";
import { type AvailabilityInputs, checkAvailability } from "./check-availability.ts";
import type { EndpointSlices } from "./endpoint-slices.ts";
import type { RemoteServer } from "./remote-server.ts";
import { createRetryQueue, type RetryQueue } from "./retry-queue.ts";
import { serviceKey } from "./stored-service.ts";
import { writeCondition } from "./write-status.ts";

/** Milliseconds after which an APIService is looked at again although nothing has changed: servers die quietly. */
const recheckAfter = 30_000;

/** A server that does not answer is asked again after 5 ms, then ever later, and every 30 seconds in the end. */
const retries = { firstDelay: 5, longestDelay: 30_000, repeatAfter: recheckAfter };

/**
 * Keeps the condition Available of APIServices that name a Service: looks again when the APIService, its Service or the
 * endpoints of that change, and from time to time.
 */
export function startAvailabilityController(
  server: ServerContext,
  services: ApiServices,
  slices: EndpointSlices,
  remoteOf: (service: ApiService) => RemoteServer,
): RetryQueue {
  const following = new Map<string, { readonly key: string; readonly stop: () => void }>();

  const check = async (name: string): Promise<boolean> => {
    const service = services.get(name);
    if (service?.spec.service === undefined) return false;
    const inputs: AvailabilityInputs = { storage: server.storage, slices, remote: remoteOf(service), signal: server.stopping };
    const condition = await checkAvailability(service, inputs);
    if (condition === undefined || server.stopping.aborted) return true;
    await writeCondition(server, service, condition);
    if (condition.reason === "FailedDiscoveryCheck") throw new Error(condition.message);
    return true;
  };
  const queue = createRetryQueue(check, {
    ...retries,
    counts: server.metrics.queues.seriesOf("RemoteAvailabilityController"),
    onError: (name, error) => {
      if (!server.stopping.aborted) server.logger.info({ apiService: name, reason: (error as Error).message }, "an APIService is not available");
    },
  });

  const follow = (name: string, service: ApiService | undefined): void => {
    const reference = service?.spec.service;
    const key = reference === undefined ? "" : serviceKey(reference.namespace, reference.name);
    const known = following.get(name);
    if (known?.key !== key) {
      known?.stop();
      following.delete(name);
      if (key !== "") following.set(name, { key, stop: server.watches.follow(key, { onChanges: () => queue.add(name) }) });
    }
    if (key === "") queue.forget(name);
    else queue.add(name);
  };
  slices.onChange((namespace, service) => {
    for (const [name, { key }] of following) if (key === serviceKey(namespace, service)) queue.add(name);
  });
  for (const service of services.all()) if (service.spec.service !== undefined) follow(service.metadata.name ?? "", service);
  services.onChange(follow);
  return {
    ...queue,
    close: () => {
      for (const { stop } of following.values()) stop();
      queue.close();
    },
  };
}
