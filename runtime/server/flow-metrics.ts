import type { FlowControl } from "../flowcontrol/flow-control.ts";
import type { FlowStats, RejectReason } from "../flowcontrol/flow-stats.ts";
import type { PriorityLevel } from "../flowcontrol/priority-level.ts";
import { formatLabels, type Histogram, renderFamily } from "./metric-family.ts";

type Series = [labels: string, value: number | Histogram];

const prefix = "apiserver_flowcontrol_";
const reasons: readonly RejectReason[] = ["concurrency-limit", "queue-full", "time-out"];

/** The metrics of priority and fairness by kube-apiserver's names. */
export function flowFamilies(control: FlowControl): string[] {
  const flows = [...control.stats];
  const levels = [...control.levels.values()];
  for (const level of levels) level.settle();
  return [...countFamilies(flows), ...timeFamilies(flows), ...levelFamilies(levels, control.fairProportion), ...useFamilies(levels)];
}

function countFamilies(flows: readonly FlowStats[]): string[] {
  const each = (of: (one: FlowStats) => number): Series[] => flows.map((one) => [labelsOf(one), of(one)]);
  const rejected = flows.flatMap((one) =>
    reasons.filter((reason) => one.rejected[reason] > 0).map((reason): Series => [labelsOf(one, { reason }), one.rejected[reason]]),
  );
  return [
    family("rejected_requests_total", "counter", "Requests turned away.", rejected),
    family(
      "dispatched_requests_total",
      "counter",
      "Requests let run.",
      each((one) => one.dispatched),
    ),
    family(
      "request_dispatch_no_accommodation_total",
      "counter",
      "How often the request whose turn it was wanted more seats than were free.",
      each((one) => one.unaccommodated),
    ),
    family(
      "current_inqueue_requests",
      "gauge",
      "Requests in queues.",
      each((one) => one.waiting),
    ),
    family(
      "current_inqueue_seats",
      "gauge",
      "Seats that requests in queues wait for.",
      each((one) => one.waitingSeats),
    ),
    family(
      "current_executing_requests",
      "gauge",
      "Requests that run; of watches, those that have not begun.",
      each((one) => one.executing),
    ),
    family(
      "current_executing_seats",
      "gauge",
      "Seats taken.",
      each((one) => one.executingSeats),
    ),
  ];
}

function timeFamilies(flows: readonly FlowStats[]): string[] {
  const each = (of: (one: FlowStats) => Histogram): Series[] => flows.map((one) => [labelsOf(one), of(one)]);
  const waited = flows.flatMap((one): Series[] => [
    [labelsOf(one, { execute: "true" }), one.waited.dispatched],
    [labelsOf(one, { execute: "false" }), one.waited.rejected],
  ]);
  const executed = flows.flatMap((one): Series[] => [
    [labelsOf(one, { type: "regular" }), one.executed.regular],
    [labelsOf(one, { type: "watch" }), one.executed.watch],
  ]);
  return [
    family("request_wait_duration_seconds", "histogram", "Seconds that requests waited in queues.", waited.filter(isUsed)),
    family("request_execution_seconds", "histogram", "Seconds that requests ran; of watches, until they had begun.", executed.filter(isUsed)),
    family(
      "request_queue_length_after_enqueue",
      "histogram",
      "Requests in a queue after each that came.",
      each((one) => one.queueLength).filter(isUsed),
    ),
    family("work_estimated_seats", "histogram", "Seats that requests were reckoned to take.", each((one) => one.estimatedSeats).filter(isUsed)),
    family("watch_count_samples", "histogram", "Watchers that each write had.", each((one) => one.watchers).filter(isUsed)),
  ];
}

function levelFamilies(levels: readonly PriorityLevel[], fairProportion: number): string[] {
  const each = (of: (level: PriorityLevel) => number): Series[] => levels.map((level) => [formatLabels({ priority_level: level.name }), of(level)]);
  const gauge = (name: string, help: string, of: (level: PriorityLevel) => number) => family(name, "gauge", help, each(of));
  return [
    gauge("nominal_limit_seats", "Seats by configuration.", ({ limits }) => limits.nominal),
    gauge("lower_limit_seats", "Seats when all is lent that may be.", ({ limits }) => limits.lowest),
    gauge("upper_limit_seats", "Seats when all is borrowed that may be.", ({ limits }) => limits.highest),
    gauge("current_limit_seats", "Seats now.", ({ queues }) => queues.limit),
    gauge("demand_seats_high_watermark", "The most seats that could have been used in the last period.", ({ demand }) => demand.highest),
    gauge("demand_seats_average", "Seats that could have been used in the last period.", ({ demand }) => demand.average),
    gauge("demand_seats_stdev", "Standard deviation of the seats that could have been used in the last period.", ({ demand }) => demand.deviation),
    gauge("demand_seats_smoothed", "Seats that could have been used, of late.", ({ demand }) => demand.smoothed),
    gauge("target_seats", "Seats that a level should have.", ({ target }) => target),
    gauge("current_r", "How far virtual time is, in seconds of seats for each queue.", ({ queues }) => queues.virtualTime / 1000),
    family("seat_fair_frac", "gauge", "The part of their targets that levels get.", [["", fairProportion]]),
  ];
}

/** Each nanosecond counts once. */
function useFamilies(levels: readonly PriorityLevel[]): string[] {
  const each = (of: (level: PriorityLevel) => Histogram, more: object = {}): Series[] =>
    levels.map((level) => [formatLabels({ priority_level: level.name, ...more }), of(level)]);
  const requests = [
    ...each(({ use }) => use.waiting.histogram, { phase: "waiting" }),
    ...each(({ use }) => use.running.histogram, { phase: "executing" }),
  ];
  const seats = each(({ use }) => use.seats.histogram, { phase: "executing" });
  return [
    family(
      "demand_seats",
      "histogram",
      "Seats that could have been used, as a part of those there were.",
      each(({ use }) => use.demanded.histogram),
    ),
    family("priority_level_request_utilization", "histogram", "Requests that waited or ran, as a part of those that could have.", requests),
    family("priority_level_seat_utilization", "histogram", "Seats taken, as a part of those there were.", seats),
  ];
}

function isUsed([, value]: Series): boolean {
  return typeof value === "number" || value.count > 0;
}

function family(name: string, type: "counter" | "gauge" | "histogram", help: string, series: readonly Series[]): string {
  return renderFamily(`${prefix}${name}`, type, help, series);
}

function labelsOf({ level, schema }: FlowStats, more: object = {}): string {
  return formatLabels({ flow_schema: schema, priority_level: level, ...more });
}
