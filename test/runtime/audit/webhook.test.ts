import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { startServer } from "../../../generated/main.ts";
import { createApi } from "../../support/api.ts";
import { httpsRequest } from "../../support/https-request.ts";

interface Call {
  readonly url: string | undefined;
  readonly list: { kind: string; apiVersion: string; metadata: object; items: { kind?: string; auditID: string; stage: string }[] };
}

const folder = mkdtempSync(join(tmpdir(), "typeplane-audit-webhook-"));
const auditPolicyFile = join(folder, "policy.yaml");
const auditWebhookConfigFile = join(folder, "webhook.kubeconfig");
let collector: Server;
let calls: Call[] = [];
/** How often the collector fails before it takes anything. */
let failures = 0;

beforeAll(async () => {
  writeFileSync(auditPolicyFile, "apiVersion: audit.k8s.io/v1\nkind: Policy\nrules: [{level: Metadata}]\n");
  collector = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on("data", (piece: Buffer) => pieces.push(piece));
    request.on("end", () => {
      if (failures-- > 0) return response.writeHead(503).end();
      calls.push({ url: request.url, list: JSON.parse(Buffer.concat(pieces).toString()) as Call["list"] });
      return response.end();
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, "127.0.0.1", resolve));
  const server = `http://127.0.0.1:${(collector.address() as AddressInfo).port}/events`;
  const cluster = `clusters: [{name: a, cluster: {server: "${server}"}}]\nusers: [{name: a, user: {}}]`;
  writeFileSync(auditWebhookConfigFile, `${cluster}\ncontexts: [{name: a, context: {cluster: a, user: a}}]\ncurrent-context: a\n`);
});
afterEach(() => {
  calls = [];
  failures = 0;
});
afterAll(() => {
  collector.close();
  rmSync(folder, { recursive: true });
});

const stagesSent = () => calls.flatMap(({ list }) => list.items.filter(({ auditID }) => auditID === "mine").map(({ stage }) => stage));

test("events wait for others, and a graceful stop loses none", async () => {
  const server = await startServer({ auditPolicyFile, auditWebhookConfigFile });
  await httpsRequest(server, "/api/v1/namespaces", { headers: { "audit-id": "mine" } });
  expect(calls).toEqual([]);
  await server.close();
  expect(calls).toHaveLength(1);
  expect(calls[0]).toMatchObject({ url: "/events?timeout=30s", list: { kind: "EventList", apiVersion: "audit.k8s.io/v1", metadata: {} } });
  expect(stagesSent()).toEqual(["RequestReceived", "ResponseComplete"]);
  expect(calls[0]?.list.items[0]).not.toHaveProperty("kind");
});

test("a watch that the stop ends is recorded to its end", async () => {
  const server = await startServer({ auditPolicyFile, auditWebhookConfigFile });
  const api = createApi(server);
  const watch = api.watch("/api/v1/namespaces?watch=1", { "audit-id": "mine" });
  await watch.atLeast(1);
  await server.close();
  api.close();
  expect(stagesSent()).toEqual(["RequestReceived", "ResponseStarted", "ResponseComplete"]);
});

test("a collector that fails is asked again", async () => {
  failures = 2;
  const server = await startServer({ auditPolicyFile, auditWebhookConfigFile, auditWebhook: { initialBackoff: 0.01 } });
  await httpsRequest(server, "/api/v1/namespaces", { headers: { "audit-id": "mine" } });
  await server.close();
  expect(stagesSent()).toEqual(["RequestReceived", "ResponseComplete"]);
});

test("who cannot be recorded is refused, where that is asked for", async () => {
  failures = 1000;
  const auditWebhook = { mode: "blocking-strict", initialBackoff: 0.001 };
  const server = await startServer({ auditPolicyFile, auditWebhookConfigFile, auditWebhook });
  const { status, text } = await httpsRequest(server, "/api/v1/namespaces");
  expect([status, text]).toEqual([500, 'Internal Server Error: "/api/v1/namespaces": failed to store audit event\n']);
  failures = 0;
  const { text: metrics } = await httpsRequest(server, "/metrics");
  expect(metrics).toContain("\napiserver_audit_requests_rejected_total 1\n");
  expect(metrics).toContain('\napiserver_audit_error_total{plugin="webhook"} 1\n');
  expect(metrics).toContain('\napiserver_audit_level_total{level="Metadata"} 2\n');
  expect(metrics).toMatch(/\napiserver_audit_event_total 2\n/);
  await server.close();
});

test("a kubeconfig that is none ends the start", async () => {
  await expect(startServer({ auditPolicyFile, auditWebhookConfigFile: auditPolicyFile })).rejects.toThrow(
    'initializing audit webhook: the context "" of the kubeconfig is not complete',
  );
});
