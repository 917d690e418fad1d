import type { AuditCounts } from "../audit/audit-counts.ts";
import type { AvailabilityCounts } from "../extensions/aggregation/availability-counts.ts";
import { formatLabels, Histogram, renderFamily } from "./metric-family.ts";
import type { Metrics, RequestLabels } from "./metrics.ts";

/** Seconds; kube-apiserver's buckets. */
const latencyBuckets = [0.005, 0.025, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1, 1.25, 1.5, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 45, 60];
/** Bytes; kube-apiserver's buckets. */
const sizeBuckets = [1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000];

interface RequestSeries {
  readonly labels: RequestLabels;
  count: number;
  readonly seconds: Histogram;
  readonly bytes: Histogram;
}

/** Numbers of one moment, read when /metrics is. */
export interface Gauges {
  /** Objects kept, by resource ("pods", "deployments.apps"). */
  readonly objects: () => Iterable<readonly [resource: string, count: number]>;
  /** Bytes of the store. */
  readonly storageBytes: () => number;
  /** How APIServices are doing; undefined where there are none. */
  readonly apiServices: () => AvailabilityCounts | undefined;
  readonly audit?: AuditCounts | undefined;
}

/**
 * Counts requests in plain numbers, one look-up each: what a metrics library spends on labels is more than a GET may cost.
 * Everything of the process (CPU, memory, event loop) comes from prom-client, loaded at the first /metrics.
 */
export function createMetrics(gauges: Gauges): Metrics {
  const requests = new Map<string, RequestSeries>();
  const running = new Map<string, number>();
  const events = new Map<string, { count: number; readonly bytes: Histogram }>();
  const inFlight = { mutating: 0, readOnly: 0 };
  return {
    requestDone: (labels, seconds, bytes) => {
      const key = `${labels.verb} ${labels.group} ${labels.version} ${labels.resource} ${labels.subresource} ${labels.scope} ${labels.code}`;
      let series = requests.get(key);
      if (series === undefined) {
        series = { labels, count: 0, seconds: new Histogram(latencyBuckets), bytes: new Histogram(sizeBuckets) };
        requests.set(key, series);
      }
      series.count++;
      series.seconds.observe(seconds);
      series.bytes.observe(bytes);
    },
    longRunning: (labels, delta) => {
      const key = formatLabels({ component: "apiserver", ...labels });
      running.set(key, (running.get(key) ?? 0) + delta);
    },
    inFlight: (kind, delta) => {
      inFlight[kind] += delta;
    },
    watchEvents: (labels, count, bytes) => {
      const key = formatLabels(labels);
      let series = events.get(key);
      if (series === undefined) {
        series = { count: 0, bytes: new Histogram(sizeBuckets) };
        events.set(key, series);
      }
      series.count += count;
      series.bytes.observe(bytes);
    },
    render: async () => {
      const series = [...requests.values()];
      return [
        renderFamily(
          "apiserver_request_total",
          "counter",
          "Requests by verb, resource and HTTP code.",
          series.map((one) => [formatLabels({ component: "apiserver", dry_run: "", ...one.labels }), one.count]),
        ),
        renderFamily(
          "apiserver_request_duration_seconds",
          "histogram",
          "Seconds from a request's arrival to its answer.",
          byRequest(series, (one) => one.seconds),
        ),
        renderFamily(
          "apiserver_response_sizes",
          "histogram",
          "Bytes of answers.",
          byRequest(series, (one) => one.bytes),
        ),
        renderFamily(
          "apiserver_current_inflight_requests",
          "gauge",
          "Requests in work.",
          Object.entries(inFlight).map(([kind, count]) => [formatLabels({ request_kind: kind }), count]),
        ),
        renderFamily("apiserver_longrunning_requests", "gauge", "Open watches and other long requests.", [...running]),
        renderFamily(
          "apiserver_watch_events_total",
          "counter",
          "Events sent to watchers.",
          [...events].map(([labels, one]) => [labels, one.count]),
        ),
        renderFamily(
          "apiserver_watch_events_sizes",
          "histogram",
          "Bytes of events sent to watchers.",
          [...events].map(([labels, one]) => [labels, one.bytes]),
        ),
        renderFamily(
          "apiserver_storage_objects",
          "gauge",
          "Objects kept.",
          [...gauges.objects()].map(([resource, count]) => [formatLabels({ resource }), count]),
        ),
        renderFamily("apiserver_storage_size_bytes", "gauge", "Bytes of the store.", [
          [formatLabels({ storage_cluster_id: "store-0" }), gauges.storageBytes()],
        ]),
        ...apiServiceFamilies(gauges.apiServices()),
        ...auditFamilies(gauges.audit),
        await processMetrics(),
      ].join("");
    },
  };
}

function auditFamilies(counts: AuditCounts | undefined): string[] {
  const by = (label: string, numbers: ReadonlyMap<string, number> = new Map()): [string, number][] =>
    [...numbers].map(([value, count]) => [formatLabels({ [label]: value }), count]);
  const name = (of: string): string => `apiserver_audit_${of}_total`;
  return [
    renderFamily(name("event"), "counter", "Audit events sent to where they are kept.", [["", counts?.events ?? 0]]),
    renderFamily(name("requests_rejected"), "counter", "Requests refused because they could not be recorded.", [["", counts?.rejected ?? 0]]),
    renderFamily(name("level"), "counter", "Requests by what the audit policy wants recorded of them.", by("level", counts?.levels)),
    renderFamily(name("error"), "counter", "Audit events that were lost, by who lost them.", by("plugin", counts?.errors)),
  ];
}

function apiServiceFamilies(counts: AvailabilityCounts | undefined): string[] {
  if (counts === undefined) return [];
  return [
    renderFamily(
      "aggregator_unavailable_apiservice",
      "gauge",
      "APIServices that cannot be used: 1, others: 0.",
      [...counts.now()].map(([name, available]) => [formatLabels({ name }), available ? 0 : 1]),
    ),
    renderFamily(
      "aggregator_unavailable_apiservice_total",
      "counter",
      "How often APIServices became unavailable, by reason.",
      [...counts.losses()].map(([name, reason, count]) => [formatLabels({ name, reason }), count]),
    ),
  ];
}

/** Histograms leave the code out, as kube-apiserver's do. */
function byRequest(series: readonly RequestSeries[], of: (one: RequestSeries) => Histogram): [string, Histogram][] {
  const merged = new Map<string, Histogram>();
  for (const one of series) {
    const { code: _, ...labels } = one.labels;
    const key = formatLabels({ component: "apiserver", ...labels });
    const histogram = merged.get(key) ?? new Histogram(of(one).bounds);
    histogram.add(of(one));
    merged.set(key, histogram);
  }
  return [...merged];
}

let rendering: Promise<() => Promise<string>> | undefined;

/** The metrics of this process, whichever server is asked. */
async function processMetrics(): Promise<string> {
  rendering ??= import("prom-client").then(({ collectDefaultMetrics, Registry }) => {
    const registry = new Registry();
    collectDefaultMetrics({ register: registry });
    return () => registry.metrics();
  });
  return (await rendering)();
}
