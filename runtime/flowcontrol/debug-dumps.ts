import type { Answer } from "../http/answer.ts";
import type { RequestContext } from "../http/request-context.ts";
import { formatDuration } from "../meta/go-duration.ts";
import type { FlowControl } from "./flow-control.ts";
import type { PriorityLevel } from "./priority-level.ts";
import type { Ticket } from "./ticket.ts";

const root = "/debug/api_priority_and_fairness/";

/** What is under way at each priority level, as text in columns; undefined for other paths. Queues that were never used are left out. */
export function serveFlowDump({ info, query, server }: RequestContext): Answer | undefined {
  const { flowControl } = server;
  if (flowControl === undefined || !info.path.startsWith(root)) return undefined;
  const rows = rowsOf(info.path.slice(root.length), flowControl, (query.get("includeRequestDetails") ?? "") !== "");
  return rows === undefined
    ? undefined
    : { status: 200, headers: { "content-type": "text/plain; charset=utf-8" }, body: Buffer.from(inColumns(rows)) };
}

function rowsOf(name: string, control: FlowControl, details: boolean): string[][] | undefined {
  const levels = [...control.levels.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  if (name === "dump_priority_levels") return [levelHeaders, ...levels.map(levelRow)];
  if (name === "dump_queues") return [queueHeaders, ...levels.flatMap(queueRows)];
  if (name === "dump_requests")
    return [[...requestHeaders, ...(details ? detailHeaders : [])], ...levels.flatMap((level) => requestRows(level, details))];
  return undefined;
}

const levelHeaders = [
  "PriorityLevelName",
  "ActiveQueues",
  "IsIdle",
  "IsQuiescing",
  "WaitingRequests",
  "ExecutingRequests",
  "DispatchedRequests",
  "RejectedRequests",
  "TimedoutRequests",
  "CancelledRequests",
];

function levelRow({ name, queues, quiescing }: PriorityLevel): string[] {
  const { dispatched, rejected, cancelled } = queues.totals;
  const idle = queues.waiting === 0 && queues.executing.length === 0;
  // kube-apiserver counts those that waited too long as cancelled.
  return [name, queues.backlog.length, idle, quiescing, queues.waiting, queues.executing.length, dispatched, rejected, 0, cancelled].map(String);
}

const queueHeaders = [
  "PriorityLevelName",
  "Index",
  "PendingRequests",
  "ExecutingRequests",
  "SeatsInUse",
  "NextDispatchR",
  "InitialSeatsSum",
  "MaxSeatsSum",
  "TotalWorkSum",
];

function queueRows({ name, queues }: PriorityLevel): string[][] {
  return [...queues.used()].map(({ index, waiting, executing, seatsInUse, nextVirtualStart, waitingWork }) => {
    let initial = 0;
    let most = 0;
    for (const ticket of waiting) {
      initial += ticket.initialSeats;
      most += ticket.seats;
    }
    const numbers = [index, waiting.length, executing, seatsInUse].map(String);
    return [name, ...numbers, seatSeconds(nextVirtualStart), String(initial), String(most), seatSeconds(waitingWork)];
  });
}

const requestHeaders = [
  "PriorityLevelName",
  "FlowSchemaName",
  "QueueIndex",
  "RequestIndexInQueue",
  // As kube-apiserver spells it.
  "FlowDistingsher",
  "ArriveTime",
  "InitialSeats",
  "FinalSeats",
  "AdditionalLatency",
  "StartTime",
];
const detailHeaders = ["UserName", "Verb", "APIPath", "Namespace", "Name", "APIVersion", "Resource", "SubResource"];

function requestRows({ name, queues }: PriorityLevel, details: boolean): string[][] {
  const row = (ticket: Ticket, place: number): string[] => [
    name,
    ticket.flow.stats.schema,
    String(ticket.queue?.index ?? -1),
    String(place),
    ticket.flow.distinguisher,
    time(ticket.arrivedAt),
    String(ticket.initialSeats),
    String(ticket.finalSeats),
    formatDuration(BigInt(Math.round(ticket.finalMilliseconds * 1e6))),
    ticket.state === "waiting" ? "0001-01-01T00:00:00Z" : time(ticket.startedAt),
    ...(details ? detailsOf(ticket.subject as RequestContext) : []),
  ];
  const waiting = queues.backlog.flatMap((queue) => [...queue.waiting].map(row));
  return [...waiting, ...[...queues.executing].map((ticket) => row(ticket, -1))];
}

function detailsOf({ user, info }: RequestContext): string[] {
  const { verb, path, namespace, name, group, version, resource, subresource } = info;
  return [user.username, verb, path, namespace, name, group === "" ? version : `${group}/${version}`, resource, subresource];
}

/** A moment of the clock that tickets are stamped by. */
function time(milliseconds: number): string {
  return new Date(performance.timeOrigin + milliseconds).toISOString();
}

function seatSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(8)}ss`;
}

const narrowest = 8;

/** Columns as wide as their longest cell, separated by commas. */
function inColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => rows.reduce((width, row) => Math.max(width, (row[column] ?? "").length + 2), narrowest));
  return rows.map((row) => `${row.map((cell, at) => (at === row.length - 1 ? cell : `${cell},`.padEnd(widths[at] as number))).join("")}\n`).join("");
}
