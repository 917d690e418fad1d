import type { RequestContext } from "../http/request-context.ts";
import type { BoundSchema } from "./flow.ts";
import type { ListSizes } from "./list-sizes.ts";
import type { WorkEstimate } from "./ticket.ts";
import type { WatchCounts } from "./watch-counts.ts";

/** One seat stands for so many bytes of a list. */
const bytesPerSeat = 100_000;
/** Lists are sent piece by piece: so many bytes are held at once. */
const mostListBytes = 1_000_000;
const mostListSeats = 100;
const mostWriteSeats = 10;
/** One seat stands for so many watchers who are told of a change, for so many milliseconds. */
const watchersPerSeat = 10;
const millisecondsPerEvent = 5;

const oneSeat: WorkEstimate = { seats: 1, finalSeats: 0, finalMilliseconds: 0 };

/**
 * Reckons how many seats a request takes, as kube-apiserver does it:
 * - a list, and a watch that begins with the present state: one for each 100,000 bytes, at most ten, since no more than
 *   1,000,000 bytes are held at once;
 * - a write with ten watchers or more: one, and once it is answered one for each ten watchers, for 5 milliseconds. Where
 *   that is more than a request may take, fewer for longer;
 * - everything else: one.
 * No request takes more than its priority level allows to one (`PriorityLevel.widestRequest`).
 * Source: Kubernetes documentation, "API Priority and Fairness", seats occupied by a request.
 */
export function estimateWork(context: RequestContext, schema: BoundSchema, sizes: ListSizes, watchers: WatchCounts): WorkEstimate {
  const { info } = context;
  if (!info.isResourceRequest) return oneSeat;
  switch (info.verb) {
    case "list":
      return listWork(context, schema, sizes);
    case "watch":
      return beginsWithState(context.query) ? listWork(context, schema, sizes) : oneSeat;
    case "create":
    case "update":
    case "patch":
    case "delete":
      return writeWork(context, schema, watchers);
    default:
      return oneSeat;
  }
}

function listWork(context: RequestContext, { level }: BoundSchema, sizes: ListSizes): WorkEstimate {
  const { info, server, request } = context;
  if (info.name !== "") return oneSeat;
  const definition = server.scheme.definition(info.group, info.version, info.resource);
  if (definition === undefined) return oneSeat;
  const limit = info.verb === "list" && request.url.includes("limit=") ? Number(context.query.get("limit")) : 0;
  const bytes = Math.min(sizes.bytes(`/registry/${definition.storagePrefix}/`, limit), mostListBytes);
  const seats = Math.min(Math.ceil(bytes / bytesPerSeat), level.widestRequest ?? mostListSeats, mostListSeats);
  return seats <= 1 ? oneSeat : { seats, finalSeats: 0, finalMilliseconds: 0 };
}

/** Whether a watch is told of what there is before it is told of changes. */
function beginsWithState(query: URLSearchParams): boolean {
  const resourceVersion = query.get("resourceVersion") ?? "";
  return resourceVersion === "" || resourceVersion === "0" || query.get("sendInitialEvents") === "true";
}

function writeWork({ info }: RequestContext, { level, stats }: BoundSchema, watchers: WatchCounts): WorkEstimate {
  // A token for a service account changes nothing that anyone watches.
  if (info.subresource === "token" && info.resource === "serviceaccounts") return oneSeat;
  const count = watchers.interested(info);
  stats.watchers.observe(count);
  if (count < watchersPerSeat) return oneSeat;
  const wanted = Math.ceil(count / watchersPerSeat);
  const finalSeats = Math.min(wanted, level.widestRequest ?? mostWriteSeats, mostWriteSeats);
  return { seats: 1, finalSeats, finalMilliseconds: (wanted * millisecondsPerEvent) / finalSeats };
}
