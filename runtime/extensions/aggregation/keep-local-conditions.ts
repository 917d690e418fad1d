import type { ServerContext } from "../../server/server-context.ts";
import { type ApiService, localCondition } from "./api-service.ts";
import type { ApiServices } from "./api-services.ts";
import { createRetryQueue } from "./retry-queue.ts";

/** Milliseconds. */
const retries = { firstDelay: 5, longestDelay: 30_000 };

/** Keeps APIServices that name no Service available, whatever they were before. Answers what stops it. */
export function keepLocalConditions(server: ServerContext, services: ApiServices): () => void {
  const work = async (name: string): Promise<boolean> => {
    const service = services.get(name);
    if (service === undefined || !lacksCondition(service)) return false;
    const { writeCondition } = await import("./write-status.ts");
    await writeCondition(server, service, localCondition);
    return false;
  };
  const queue = createRetryQueue(work, {
    ...retries,
    counts: server.metrics.queues.seriesOf("LocalAvailabilityController"),
    onError: (name, error) => {
      if (!server.stopping.aborted) server.logger.error({ err: error, apiService: name }, "the status of an APIService cannot be written");
    },
  });
  const look = (name: string, service: ApiService | undefined): void => {
    if (service !== undefined && lacksCondition(service)) queue.add(name);
  };
  for (const service of services.all()) look(service.metadata.name ?? "", service);
  services.onChange(look);
  return queue.close;
}

function lacksCondition({ spec, status }: ApiService): boolean {
  if (spec.service !== undefined) return false;
  const known = status?.conditions?.find(({ type }) => type === "Available");
  return known?.status !== "True" || known.reason !== localCondition.reason || known.message !== localCondition.message;
}
