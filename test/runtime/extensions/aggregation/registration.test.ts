import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { startServer, type Typeplane, type TypeplaneOptions } from "../../../../generated/main.ts";
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import { type Api, createApi } from "../../../support/api.ts";
import { extensionService } from "../../../support/extension-server.ts";
import { backupsCrd } from "../backups-crd.ts";

const apiServices = "/apis/apiregistration.k8s.io/v1/apiservices";
const crds = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions";
const label = "kube-aggregator.kubernetes.io/automanaged";
const started: { server: Typeplane; api: Api }[] = [];

async function start(options: TypeplaneOptions = {}): Promise<{ server: Typeplane; api: Api }> {
  const server = await startServer(options);
  const one = { server, api: createApi(server) };
  started.push(one);
  return one;
}

async function stop(one = started.pop()): Promise<void> {
  one?.api.close();
  await one?.server.close();
}

afterEach(async () => {
  while (started.length > 0) await stop();
});

async function names(api: Api): Promise<string[]> {
  return (await api.get(apiServices)).body.items.map(({ metadata }) => metadata.name ?? "").sort();
}

test("built-in versions are registered from the start, with where they stand", async () => {
  const { api } = await start();
  const { items } = (await api.get(apiServices)).body;
  expect(items.length).toBeGreaterThan(20);
  for (const { metadata } of items.filter(({ metadata }) => metadata.name?.endsWith(".example.com") === false))
    expect([metadata.name, metadata.labels]).toEqual([metadata.name, { [label]: "onstart" }]);
  expect(items.find(({ metadata }) => metadata.name === "v1.apps")).toMatchObject({
    spec: { group: "apps", version: "v1", groupPriorityMinimum: 17800, versionPriority: 15 },
  });
});

test("versions of custom resources are registered while a CRD serves them", async () => {
  const { server, api } = await start();
  await api.post(crds, backupsCrd());
  await expect.poll(() => names(api)).toEqual(expect.arrayContaining(["v1.storage.example.com", "v1beta1.storage.example.com"]));
  const found = (await api.get(`${apiServices}/v1.storage.example.com`)).body;
  expect(found).toMatchObject({
    metadata: { labels: { [label]: "true" }, managedFields: [{ manager: "kube-apiserver", operation: "Update" }] },
    spec: { group: "storage.example.com", version: "v1", groupPriorityMinimum: 1000, versionPriority: 100 },
    status: { conditions: [{ type: "Available", status: "True", reason: "Local" }] },
  });

  // What was changed or removed by hand comes back.
  await api.patch(`${apiServices}/v1.storage.example.com`, "merge", { spec: { groupPriorityMinimum: 5 } });
  await expect.poll(async () => (await api.get(`${apiServices}/v1.storage.example.com`)).body["spec"]).toMatchObject({ groupPriorityMinimum: 1000 });
  await api.delete(`${apiServices}/v1.storage.example.com`);
  await expect.poll(async () => (await api.get(`${apiServices}/v1.storage.example.com`)).status).toBe(200);

  await api.patch(`${crds}/backups.storage.example.com`, "json", [{ op: "replace", path: "/spec/versions/0/served", value: false }]);
  await expect.poll(() => names(api)).not.toContain("v1beta1.storage.example.com");
  expect(await names(api)).toContain("v1.storage.example.com");
  await api.delete(`${crds}/backups.storage.example.com`);
  await expect.poll(() => names(api)).not.toContain("v1.storage.example.com");
  await server.context.aggregation?.registered();
});

test("an APIService by hand keeps its version from the CRD of the same group", async () => {
  const { api } = await start();
  await api.post("/api/v1/namespaces/default/services", extensionService);
  const spec = { group: "storage.example.com", version: "v1", groupPriorityMinimum: 2000, versionPriority: 20 };
  const service = { name: "ext", namespace: "default" };
  const byHand: JsonObject = { apiVersion: "apiregistration.k8s.io/v1", kind: "APIService", metadata: { name: "v1.storage.example.com" } };
  expect((await api.post(apiServices, { ...byHand, spec: { ...spec, service, insecureSkipTLSVerify: true } })).status).toBe(201);
  await api.post(crds, backupsCrd());
  await expect.poll(() => names(api)).toContain("v1beta1.storage.example.com");
  const { metadata, spec: kept } = (await api.get(`${apiServices}/v1.storage.example.com`)).body;
  expect([metadata.labels, (kept as JsonObject)["service"]]).toEqual([undefined, { ...service, port: 443 }]);
  expect((await api.get("/apis/storage.example.com/v1/namespaces/default/backups")).status).toBe(503);
  expect((await api.get("/apis/storage.example.com/v1beta1/namespaces/default/backups")).status).toBe(200);

  await api.delete(`${apiServices}/v1.storage.example.com`);
  await expect.poll(async () => (await api.get("/apis/storage.example.com/v1/namespaces/default/backups")).status).toBe(200);
  await expect.poll(async () => (await api.get(`${apiServices}/v1.storage.example.com`)).body.metadata?.labels).toEqual({ [label]: "true" });
});

test("a built-in version without its APIService is served, but listed no longer until the next start", async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "typeplane-registration-"));
  try {
    const options: TypeplaneOptions = { storage: "embedded", dataDir };
    const listed = async (api: Api): Promise<boolean> => (await api.get("/apis")).text.includes('"policy/v1"');
    const first = await start(options);
    expect(await listed(first.api)).toBe(true);
    await first.api.delete(`${apiServices}/v1.policy`);
    expect([await listed(first.api), (await first.api.get("/apis/policy")).status]).toEqual([false, 404]);
    expect((await first.api.get("/apis/policy/v1/poddisruptionbudgets")).status).toBe(200);
    // One of a version that is served no longer is taken back when the server starts; one by hand is not.
    const gone = { group: "gone.k8s.io", version: "v1", groupPriorityMinimum: 100, versionPriority: 1 };
    const object = { apiVersion: "apiregistration.k8s.io/v1", kind: "APIService", spec: gone };
    await first.api.post(apiServices, { ...object, metadata: { name: "v1.gone.k8s.io", labels: { [label]: "onstart" } } });
    await first.api.patch(`${apiServices}/v1.apps`, "merge", { spec: { groupPriorityMinimum: 5 } });
    await first.api.patch(`${apiServices}/v1.batch`, "merge", { metadata: { labels: null }, spec: { groupPriorityMinimum: 5 } });
    await first.api.post(apiServices, { ...object, metadata: { name: "v2.gone.k8s.io" }, spec: { ...gone, version: "v2" } });
    await stop();

    const { api } = await start(options);
    expect(await listed(api)).toBe(true);
    expect((await names(api)).filter((name) => name.endsWith("gone.k8s.io"))).toEqual(["v2.gone.k8s.io"]);
    const priority = async (name: string): Promise<unknown> =>
      ((await api.get(`${apiServices}/${name}`)).body["spec"] as JsonObject)["groupPriorityMinimum"];
    expect([await priority("v1.apps"), await priority("v1.batch")]).toEqual([17_800, 5]);
  } finally {
    while (started.length > 0) await stop();
    rmSync(dataDir, { recursive: true });
  }
});

test("whom servers behind this one should believe is published, and kept", async () => {
  const { server, api } = await start();
  const path = "/api/v1/namespaces/kube-system/configmaps/extension-apiserver-authentication";
  const { data } = (await api.get(path)).body as unknown as { data: Record<string, string> };
  expect(data["client-ca-file"]).toBe(server.certificateAuthority);
  expect(data["requestheader-client-ca-file"]).toMatch(/^-----BEGIN CERTIFICATE-----\n[^-]+-----END CERTIFICATE-----\n$/);
  expect(data["requestheader-client-ca-file"]).not.toBe(server.certificateAuthority);
  const { "client-ca-file": _, "requestheader-client-ca-file": __, ...lists } = data;
  expect(Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, JSON.parse(list)]))).toEqual({
    "requestheader-allowed-names": ["front-proxy-client"],
    "requestheader-username-headers": ["X-Remote-User"],
    "requestheader-uid-headers": ["X-Remote-Uid"],
    "requestheader-group-headers": ["X-Remote-Group"],
    "requestheader-extra-headers-prefix": ["X-Remote-Extra-"],
  });
  await api.delete(path);
  await expect.poll(async () => (await api.get(path)).status).toBe(200);
});
