import type { AvailabilityCounts } from "../extensions/aggregation/availability-counts.ts";
import { formatLabels, renderFamily } from "./metric-family.ts";
import { AccessMetrics } from "./metrics/access-metrics.ts";
import { AdmissionMetrics } from "./metrics/admission-metrics.ts";
import { featureFamily } from "./metrics/features.ts";
import { InFlight } from "./metrics/in-flight.ts";
import { ListMetrics } from "./metrics/list-metrics.ts";
import { buildInfo, processMetrics } from "./metrics/process-metrics.ts";
import { QueueMetrics } from "./metrics/queue-metrics.ts";
import { RequestTable } from "./metrics/request-table.ts";
import { CounterVector, type Family } from "./metrics/vectors.ts";
import { WatchMetrics } from "./metrics/watch-metrics.ts";
import type { Metrics } from "./metrics.ts";

/** Numbers of one moment, read when /metrics is. */
export interface Gauges {
  /** Objects kept, by group and resource. */
  readonly objects: () => Iterable<readonly [group: string, resource: string, count: number]>;
  /** Bytes of the store. */
  readonly storageBytes: () => number;
  /** How APIServices are doing; undefined where there are none. */
  readonly apiServices: () => AvailabilityCounts | undefined;
}

const requestLabels = ["component", "group", "resource", "scope", "subresource", "verb", "version"];

/**
 * Counts in plain numbers that whoever counts holds: what a metrics library spends on labels is more than a GET may cost.
 * What is of one moment is read when somebody asks.
 */
export function createMetrics(gauges: Gauges): Metrics {
  const requests = new RequestTable();
  const inFlight = new InFlight();
  const access = new AccessMetrics();
  const admission = new AdmissionMetrics();
  const watches = new WatchMetrics();
  const lists = new ListMetrics();
  const queues = new QueueMetrics();
  const running = new CounterVector("apiserver_longrunning_requests", "Open watches and other long requests.", requestLabels, "gauge");
  const terminations = new CounterVector("apiserver_request_terminations_total", "Requests broken off or turned away in self-defence.", [
    "code",
    ...requestLabels,
  ]);
  const deprecated = new CounterVector(
    "apiserver_requested_deprecated_apis",
    "1 for deprecated versions that were asked for, by the release that is without them.",
    ["group", "removed_release", "resource", "subresource", "version"],
    "gauge",
  );
  const handshakeErrors = new CounterVector("apiserver_tls_handshake_errors_total", "Connections that ended before they were encrypted.", []);
  handshakeErrors.with();
  const health = new CounterVector(
    "kubernetes_healthcheck",
    "1 where a health check passed when it was last asked, else 0.",
    ["name", "type"],
    "gauge",
  );
  const checks = new CounterVector("kubernetes_healthchecks_total", "How often health checks passed, and failed.", ["name", "status", "type"]);
  const families: readonly Family[] = [
    ...requests.families(),
    inFlight,
    running,
    terminations,
    deprecated,
    handshakeErrors,
    ...access.families,
    ...admission.families,
    ...watches.families,
    ...lists.families,
    ...queues.families,
  ];
  return {
    requests,
    inFlight,
    access,
    admission,
    watches,
    lists,
    queues,
    handshakeErrors,
    requestsInFlight: () => inFlight.total,
    longRunning: ({ group, resource, scope, subresource, verb, version }, delta) =>
      running.with("apiserver", group, resource, scope, subresource, verb, version).add(delta),
    terminated: ({ group, resource, scope, subresource, verb, version }, code) =>
      terminations.with(String(code), "apiserver", group, resource, scope, subresource, verb, version).add(),
    deprecatedRequested: ({ group, resource, subresource, version }, removedRelease) => {
      deprecated.with(group, removedRelease, resource, subresource, version).value = 1;
    },
    healthChecked: (name, type, passed) => {
      health.with(name, type).value = passed ? 1 : 0;
      checks.with(name, passed ? "success" : "error", type).add();
    },
    render: async () =>
      [
        ...families.map((family) => family.render()),
        ...objectFamilies(gauges.objects()),
        renderFamily("apiserver_storage_size_bytes", "gauge", "Bytes of the store.", [
          [formatLabels({ storage_cluster_id: "store-0" }), gauges.storageBytes()],
        ]),
        ...apiServiceFamilies(gauges.apiServices()),
        buildInfo(),
        featureFamily(),
        await processMetrics(),
      ].join(""),
    renderSlis: () => health.render() + checks.render(),
    reset: () => {
      // What is open stays open.
      for (const family of [...families, health, checks]) if (family !== running) family.reset();
    },
  };
}

function objectFamilies(objects: Iterable<readonly [group: string, resource: string, count: number]>): string[] {
  const all = [...objects];
  return [
    renderFamily(
      "apiserver_storage_objects",
      "gauge",
      "Objects kept.",
      all.map(([group, resource, count]) => [formatLabels({ resource: group === "" ? resource : `${resource}.${group}` }), count]),
    ),
    renderFamily(
      "apiserver_resource_objects",
      "gauge",
      "Objects kept, by group and resource.",
      all.map(([group, resource, count]) => [formatLabels({ group, resource }), count]),
    ),
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
