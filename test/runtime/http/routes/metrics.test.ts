import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer, type Typeplane } from "../../../../generated/main.ts";
import { createApi } from "../../../support/api.ts";
import { httpsRequest } from "../../../support/https-request.ts";
import { type MetricFamily, parseMetrics, valuesOf } from "../../../support/parse-metrics.ts";

let server: Typeplane;
const configMaps = "/api/v1/namespaces/default/configmaps";
const json = { "content-type": "application/json" };

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server.close());

async function scrape(path = "/metrics", headers: Record<string, string> = {}): Promise<ReadonlyMap<string, MetricFamily>> {
  return parseMetrics((await httpsRequest(server, path, { headers })).text);
}

async function create(name: string, more = "", options: { key?: undefined; cert?: undefined; headers?: Record<string, string> } = {}) {
  const body = JSON.stringify({ apiVersion: "v1", kind: "ConfigMap", metadata: { name } });
  return httpsRequest(server, configMaps + more, { method: "POST", body, ...options, headers: { ...json, ...options.headers } });
}

const about = { component: "apiserver", group: "", version: "v1", resource: "configmaps", subresource: "" };

describe("/metrics", () => {
  it("is Prometheus' text, whatever is accepted, and as kube-apiserver sends it", async () => {
    for (const accept of ["application/openmetrics-text;version=1.0.0,text/plain;version=0.0.4;q=0.5", "text/plain", "foo/bar"]) {
      const answer = await httpsRequest(server, "/metrics", { headers: { accept } });
      expect(answer.headers["content-type"]).toBe("text/plain; version=0.0.4; charset=utf-8; escaping=underscores");
      expect(Number(answer.headers["process-start-time-unix"])).toBeGreaterThan(1_600_000_000);
      expect(parseMetrics(answer.text).size).toBeGreaterThan(40);
    }
    expect((await httpsRequest(server, "/metrics/")).status).toBe(404);
  });

  it("counts requests that handlers answer, by verb, scope, dry run and code", async () => {
    await httpsRequest(server, "/metrics", { method: "DELETE" });
    await create("a");
    await create("b", "?dryRun=All");
    await create("c", "?dryRun=Some");
    await httpsRequest(server, `${configMaps}/a`);
    await httpsRequest(server, `${configMaps}/missing`);
    await httpsRequest(server, "/api/v1/configmaps");
    await httpsRequest(server, configMaps);
    const patch = JSON.stringify({ apiVersion: "v1", kind: "ConfigMap", metadata: { name: "a" }, data: { a: "b" } });
    await httpsRequest(server, `${configMaps}/a?fieldManager=me`, {
      method: "PATCH",
      body: patch,
      headers: { "content-type": "application/apply-patch+yaml" },
    });
    await httpsRequest(server, `${configMaps}/a`, { method: "DELETE" });
    await httpsRequest(server, configMaps, { method: "DELETE" });
    const families = await scrape();
    const total = (labels: Record<string, string>) => valuesOf(families, "apiserver_request_total", { ...about, dry_run: "", ...labels });
    expect(total({ verb: "POST", scope: "resource", code: "201" })).toEqual([1]);
    expect(total({ verb: "POST", scope: "resource", code: "201", dry_run: "All" })).toEqual([1]);
    expect(total({ verb: "POST", scope: "resource", code: "422", dry_run: "invalid" })).toEqual([1]);
    expect(total({ verb: "GET", scope: "resource", code: "200" })).toEqual([1]);
    expect(total({ verb: "GET", scope: "resource", code: "404" })).toEqual([1]);
    expect(total({ verb: "LIST", scope: "cluster", code: "200" })).toEqual([1]);
    expect(total({ verb: "LIST", scope: "namespace", code: "200" })).toEqual([1]);
    expect(total({ verb: "APPLY", scope: "resource", code: "200" })).toEqual([1]);
    expect(total({ verb: "DELETE", scope: "resource", code: "200" })).toEqual([1]);
    expect(total({ verb: "DELETE", scope: "namespace", code: "200" })).toEqual([1]);

    const timed = (name: string, labels: Record<string, string>) => valuesOf(families, `${name}_count`, { ...about, ...labels });
    expect(timed("apiserver_request_duration_seconds", { verb: "POST", dry_run: "All" })).toEqual([1]);
    expect(timed("apiserver_request_duration_seconds", { verb: "GET", dry_run: "" })).toEqual([2]);
    // Dry runs are no indicator of service, and only answers to reads are measured.
    expect(timed("apiserver_request_sli_duration_seconds", { verb: "POST" })).toEqual([1]);
    expect(timed("apiserver_response_sizes", { verb: "POST" })).toEqual([]);
    expect(timed("apiserver_response_sizes", { verb: "LIST", scope: "namespace" })).toEqual([1]);
    const [bytes = 0] = valuesOf(families, "apiserver_response_sizes_sum", { ...about, verb: "LIST", scope: "namespace" });
    expect(bytes).toBeGreaterThan(100);
    expect(valuesOf(families, "apiserver_response_sizes_bucket", { ...about, verb: "LIST", scope: "namespace", le: "1e+06" })).toEqual([1]);
  });

  it("does not count what filters refuse or nobody serves, but for what that is counted by", async () => {
    const before = await scrape();
    await create("x", "", { key: undefined, cert: undefined });
    await create("x", "", { key: undefined, cert: undefined, headers: { authorization: "Bearer wrong" } });
    await httpsRequest(server, "/apis/nobody.example.com/v1/things");
    await httpsRequest(server, "/version");
    await httpsRequest(server, "/livez");
    const after = await scrape();
    const codes = new Set(after.get("apiserver_request_total")?.samples.map(({ labels }) => labels["code"]));
    expect(codes).not.toContain("401");
    expect(codes).not.toContain("403");
    expect(after.get("apiserver_request_total")?.samples.map(({ labels }) => labels["group"])).not.toContain("nobody.example.com");
    expect(valuesOf(after, "apiserver_request_total", { component: "", subresource: "/livez", verb: "GET", resource: "", code: "200" })).toEqual([1]);
    const grown = (name: string, labels: Record<string, string>): number =>
      (valuesOf(after, name, labels)[0] ?? 0) - (valuesOf(before, name, labels)[0] ?? 0);
    expect(grown("authentication_attempts", { result: "error" })).toBe(1);
    expect(grown("authentication_attempts", { result: "success" })).toBe(5);
    expect(grown("authentication_duration_seconds_count", { result: "success" })).toBe(5);
    expect(grown("authenticated_user_requests", { username: "other" })).toBe(5);
    expect(grown("authorization_attempts_total", { result: "no-opinion" })).toBe(1);
    expect(grown("authorization_attempts_total", { result: "allowed" })).toBe(4);
    // The admin is of system:masters, whom no mode is asked about.
    expect(grown("apiserver_authorization_decisions_total", { type: "RBAC", name: "rbac", decision: "allowed" })).toBe(0);
    expect(grown("apiserver_client_certificate_expiration_seconds_count", {})).toBe(4);
  });

  it("tells wrong credentials from none", async () => {
    const closed = await startServer({ anonymousAuth: false });
    try {
      expect((await httpsRequest(closed, "/livez", { key: undefined, cert: undefined })).status).toBe(401);
      const families = parseMetrics((await httpsRequest(closed, "/metrics")).text);
      expect(valuesOf(families, "authentication_attempts", { result: "failure" })).toEqual([1]);
      expect(valuesOf(families, "authentication_attempts", { result: "error" })).toEqual([0]);
    } finally {
      await closed.close();
    }
  });

  it("tells who decided", async () => {
    const decided = async () =>
      valuesOf(await scrape(), "apiserver_authorization_decisions_total", { type: "RBAC", name: "rbac", decision: "allowed" })[0] ?? 0;
    const before = await decided();
    await httpsRequest(server, "/version", { key: undefined, cert: undefined });
    expect((await decided()) - before).toBe(1);
  });

  it("counts watches while they last, and their events by size", async () => {
    await create("there");
    const api = createApi(server);
    const watch = api.watch(`${configMaps}?watch=1`);
    await watch.atLeast(1);
    const before = await scrape();
    const open = { ...about, verb: "WATCH", scope: "namespace" };
    expect(valuesOf(before, "apiserver_longrunning_requests", open)).toEqual([1]);
    const of = { group: "", version: "v1", resource: "configmaps" };
    const [events = 0] = valuesOf(before, "apiserver_watch_events_total", of);
    expect(events).toBe(watch.events.length);
    await create("seen");
    await watch.atLeast(events + 1);
    const after = await scrape();
    expect(valuesOf(after, "apiserver_watch_events_total", of)).toEqual([events + 1]);
    expect(valuesOf(after, "apiserver_watch_events_sizes_count", of)).toEqual([events + 1]);
    expect(valuesOf(after, "apiserver_watch_events_sizes_bucket", { ...of, le: "1024" })).toEqual([events + 1]);
    watch.stop();
    api.close();
    await expect.poll(async () => valuesOf(await scrape(), "apiserver_longrunning_requests", open)).toEqual([0]);
    expect(valuesOf(await scrape(), "apiserver_request_total", { ...open, code: "200" })).toEqual([1]);
  });

  it("times admission, plugin by plugin", async () => {
    const count = async (name: string, labels: Record<string, string>) => valuesOf(await scrape(), `${name}_count`, labels)[0] ?? 0;
    const plugin = { name: "NamespaceLifecycle", operation: "CREATE", type: "admit" };
    const passed = await count("apiserver_admission_controller_admission_duration_seconds", { ...plugin, rejected: "false" });
    const rejected = await count("apiserver_admission_controller_admission_duration_seconds", { ...plugin, rejected: "true" });
    const steps = await count("apiserver_admission_step_admission_duration_seconds", { operation: "CREATE", type: "admit", rejected: "true" });
    await create("admitted");
    const body = JSON.stringify({ apiVersion: "v1", kind: "ConfigMap", metadata: { name: "a" } });
    const refused = await httpsRequest(server, "/api/v1/namespaces/gone/configmaps", { method: "POST", body, headers: json });
    expect(refused.status).toBe(404);
    expect(await count("apiserver_admission_controller_admission_duration_seconds", { ...plugin, rejected: "false" })).toBe(passed + 1);
    expect(await count("apiserver_admission_controller_admission_duration_seconds", { ...plugin, rejected: "true" })).toBe(rejected + 1);
    expect(await count("apiserver_admission_step_admission_duration_seconds", { operation: "CREATE", type: "admit", rejected: "true" })).toBe(
      steps + 1,
    );
  });

  it("tells of the store, of lists, of deprecated versions, of the release and of the process", async () => {
    await httpsRequest(server, "/api/v1/endpoints");
    await httpsRequest(server, "/api/v1/pods?fieldSelector=spec.nodeName%3Dn");
    const families = await scrape();
    expect(
      valuesOf(families, "apiserver_requested_deprecated_apis", { resource: "endpoints", version: "v1", group: "", removed_release: "" }),
    ).toEqual([1]);
    expect(valuesOf(families, "apiserver_resource_objects", { group: "", resource: "namespaces" })).toEqual([4]);
    expect(valuesOf(families, "apiserver_storage_objects", { resource: "namespaces" })).toEqual([4]);
    expect(valuesOf(families, "apiserver_storage_size_bytes")).toHaveLength(1);
    expect(valuesOf(families, "apiserver_cache_list_total", { resource: "pods", index: "f:spec.nodeName" })).toEqual([1]);
    expect(valuesOf(families, "kubernetes_build_info", { git_version: "v1.36.3", major: "1", minor: "36" })).toEqual([1]);
    expect(valuesOf(families, "kubernetes_feature_enabled", { name: "ComponentFlagz", stage: "BETA" })).toEqual([1]);
    expect(valuesOf(families, "apiserver_current_inflight_requests", { request_kind: "readOnly" })[0]).toBeGreaterThanOrEqual(1);
    expect(valuesOf(families, "apiserver_current_inflight_requests", { request_kind: "mutating" })).toHaveLength(1);
    expect(valuesOf(families, "aggregator_unavailable_apiservice", { name: "v1.apps" })).toEqual([0]);
    for (const name of ["process_cpu_seconds_total", "process_resident_memory_bytes", "process_start_time_seconds", "process_open_fds"])
      expect(valuesOf(families, name)[0]).toBeGreaterThan(0);
  });

  it("counts connections that are not encrypted", async () => {
    const before = valuesOf(await scrape(), "apiserver_tls_handshake_errors_total")[0] ?? 0;
    await new Promise<void>((resolve) => {
      const socket = connect(server.port, "127.0.0.1", () => socket.write("GET / HTTP/1.1\r\n\r\n"));
      socket.on("error", () => {});
      socket.once("close", () => resolve());
      socket.resume();
    });
    expect(valuesOf(await scrape(), "apiserver_tls_handshake_errors_total")).toEqual([before + 1]);
  });

  it("begins anew when it is deleted", async () => {
    const answer = await httpsRequest(server, "/metrics", { method: "DELETE" });
    expect([answer.status, answer.text]).toEqual([200, "metrics reset\n"]);
    expect(valuesOf(await scrape(), "apiserver_request_total", { verb: "POST", resource: "configmaps" })).toEqual([]);
  });

  it("tells of health checks that were made at /metrics/slis", async () => {
    await httpsRequest(server, "/readyz");
    await httpsRequest(server, "/readyz?exclude=log");
    const families = await scrape("/metrics/slis");
    expect([...families.keys()]).toEqual(["kubernetes_healthcheck", "kubernetes_healthchecks_total"]);
    expect(valuesOf(families, "kubernetes_healthcheck", { name: "etcd", type: "readyz" })).toEqual([1]);
    expect(valuesOf(families, "kubernetes_healthchecks_total", { name: "etcd", type: "readyz", status: "success" })).toEqual([2]);
    expect(valuesOf(families, "kubernetes_healthchecks_total", { name: "log", type: "readyz", status: "success" })).toEqual([1]);
  });
});
