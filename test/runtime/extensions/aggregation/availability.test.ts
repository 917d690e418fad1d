import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer, type Typeplane } from "../../../../generated/main.ts";
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { createAuthority } from "../../../../runtime/server/certificate-authority.ts";
import { type Api, createApi } from "../../../support/api.ts";
import { type ExtensionServer, echoVersion, extensionApiService, extensionService, startExtensionServer } from "../../../support/extension-server.ts";

const apiServices = "/apis/apiregistration.k8s.io/v1/apiservices";
const one = `${apiServices}/v1.echo.example.com`;
const services = "/api/v1/namespaces/default/services";
const slices = "/apis/discovery.k8s.io/v1/namespaces/default/endpointslices";
const aggregated = { accept: "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList" };
let server: Typeplane;
let api: Api;
let extension: ExtensionServer;

interface Condition {
  readonly type: string;
  readonly status: string;
  readonly reason: string;
  readonly message: string;
}

async function condition(): Promise<Condition | undefined> {
  const { status } = (await api.get(one)).body as KubeObject & { status?: { conditions?: Condition[] } };
  return status?.conditions?.[0];
}

/** Waits for a condition; its status, reason and message. */
async function becomes(reason: string): Promise<string> {
  await expect.poll(async () => (await condition())?.reason, { timeout: 10_000 }).toBe(reason);
  const { status, message } = (await condition()) as Condition;
  return `${status}: ${message}`;
}

function change(spec: JsonObject): Promise<unknown> {
  return api.patch(one, "merge", { spec });
}

function service(name: string, spec: JsonObject): JsonObject {
  return { apiVersion: "v1", kind: "Service", metadata: { name, namespace: "default" }, spec };
}

beforeAll(async () => {
  [server, extension] = await Promise.all([startServer({ serviceClusterIpRange: "127.0.0.0/24" }), startExtensionServer()]);
  api = createApi(server);
});

afterAll(async () => {
  api.close();
  await Promise.all([server.close(), extension.stop()]);
});

test("what stands in the way is told step by step, and seen as soon as it is gone", async () => {
  const port = 8443;
  const made = await api.post(apiServices, extensionApiService(extension, { service: { name: "web", namespace: "default", port } }));
  expect([made.status, made.body["status"]]).toEqual([201, {}]);
  expect(await becomes("ServiceNotFound")).toBe('False: service/web in "default" is not present');
  expect(await api.get(echoVersion)).toMatchObject({ status: 503, text: "service unavailable\n" });

  await api.post(services, service("web", { clusterIP: "127.0.0.5", ports: [{ name: "https", port: 443 }] }));
  expect(await becomes("ServicePortError")).toBe('False: service/web in "default" is not listening on port 8443');

  await api.patch(`${services}/web`, "merge", { spec: { ports: [{ name: "https", port }] } });
  expect(await becomes("EndpointsNotFound")).toBe('False: cannot find endpointslices for service/web in "default"');

  const slice = (name: string, owner: string, ready: boolean): JsonObject => ({
    apiVersion: "discovery.k8s.io/v1",
    kind: "EndpointSlice",
    metadata: { name, labels: { "kubernetes.io/service-name": owner } },
    addressType: "IPv4",
    endpoints: [{ addresses: ["192.0.2.7"], conditions: { ready } }],
    ports: [{ name: "https", port: 6443 }],
  });
  expect((await api.post(slices, slice("other-1", "other", true))).status).toBe(201);
  await api.post(slices, slice("web-1", "web", false));
  expect(await becomes("MissingEndpoints")).toBe('False: endpointslices for service/web in "default" have no addresses with port name "https"');

  await api.patch(`${slices}/web-1`, "merge", { endpoints: [{ addresses: ["192.0.2.7"], conditions: { ready: true } }] });
  const url = `https://127.0.0.5:${port}${echoVersion}`;
  expect(await becomes("FailedDiscoveryCheck")).toBe(
    `False: failing or missing response from ${url}: Get "${url}": dial tcp 127.0.0.5:${port}: connect: connection refused`,
  );

  await api.post(services, extensionService);
  await change({ service: { name: "ext", port: extension.port } });
  expect(await becomes("Passed")).toBe("True: all checks passed");
  expect((await api.get(echoVersion)).body).toMatchObject({ kind: "APIResourceList" });
});

test("the condition is this server's own, and its time moves with its status alone", async () => {
  const { metadata, status } = (await api.get(one)).body as unknown as KubeObject & { status: { conditions: { lastTransitionTime: string }[] } };
  expect(metadata.managedFields?.find(({ subresource }) => subresource === "status")).toMatchObject({
    manager: "kube-apiserver",
    operation: "Update",
  });
  expect(status.conditions[0]?.lastTransitionTime).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
});

test("a certificate that cannot be verified is not believed, unless that is asked for", async () => {
  const url = `https://127.0.0.1:${extension.port}${echoVersion}`;
  await change({ caBundle: Buffer.from(createAuthority("other-ca").cert).toString("base64") });
  expect(await becomes("FailedDiscoveryCheck")).toBe(
    `False: failing or missing response from ${url}: Get "${url}": tls: failed to verify certificate: x509: certificate signed by unknown authority`,
  );
  expect(await api.get(echoVersion)).toMatchObject({ status: 503, text: "service unavailable\n" });
  await change({ caBundle: null, insecureSkipTLSVerify: true });
  await becomes("Passed");
  await change({ caBundle: extension.caBundle, insecureSkipTLSVerify: null });
  await becomes("Passed");
  // The name is that of the Service, wherever it is.
  await api.post(services, service("alias", { type: "ExternalName", externalName: "127.0.0.1" }));
  await change({ service: { name: "alias", port: extension.port } });
  expect(await becomes("FailedDiscoveryCheck")).toContain(
    "tls: failed to verify certificate: x509: certificate is valid for ext.default.svc, not alias.default.svc",
  );
  await change({ service: { name: "ext", port: extension.port } });
  await becomes("Passed");
});

test("a caBundle that is none changes nothing that is known, and is told to clients", async () => {
  await change({ caBundle: "Z2FyYmFnZQ==" });
  const { status, text } = await api.get(`${echoVersion}/things`);
  expect([status, text]).toEqual([500, "unable to load root certificates: unable to parse bytes as PEM block\n"]);
  await change({ caBundle: extension.caBundle });
  await becomes("Passed");
});

test("discovery lists what the server says of itself, with the others by priority", async () => {
  const groups = async (): Promise<string[]> =>
    ((await api.get("/apis")).body as unknown as { groups: { name: string }[] }).groups.map(({ name }) => name);
  type Found = { metadata: { name: string }; versions: { version: string; freshness: string; resources?: { resource: string }[] }[] };
  const discovered = async (): Promise<Found[]> => (await api.get("/apis", aggregated)).body.items as unknown as Found[];
  const position = (names: readonly string[]): string[] => names.slice(names.indexOf("echo.example.com") - 1, names.indexOf("echo.example.com") + 2);
  const freshness = async (): Promise<string | undefined> =>
    (await discovered()).find(({ metadata }) => metadata.name === "echo.example.com")?.versions[0]?.freshness;
  await expect.poll(freshness).toBe("Current");
  expect(position(await groups())).toEqual(["flowcontrol.apiserver.k8s.io", "echo.example.com", "stable.example.com"]);
  expect(position((await discovered()).map(({ metadata }) => metadata.name))).toEqual([
    "flowcontrol.apiserver.k8s.io",
    "echo.example.com",
    "stable.example.com",
  ]);
  const echo = (await discovered()).find(({ metadata }) => metadata.name === "echo.example.com");
  expect(echo?.versions).toEqual([
    {
      version: "v1",
      freshness: "Current",
      resources: [
        {
          resource: "things",
          responseKind: { group: "", version: "", kind: "Thing" },
          scope: "Namespaced",
          singularResource: "thing",
          verbs: ["create", "get", "list", "watch"],
          shortNames: ["th"],
          subresources: [{ subresource: "status", responseKind: { group: "", version: "", kind: "Thing" }, verbs: ["get"] }],
        },
      ],
    },
  ]);
  const version = { groupVersion: "echo.example.com/v1", version: "v1" };
  expect((await api.get("/apis/echo.example.com")).body).toEqual({
    kind: "APIGroup",
    apiVersion: "v1",
    name: "echo.example.com",
    versions: [version],
    preferredVersion: version,
  });

  await change({ groupPriorityMinimum: 18_000 });
  expect((await groups()).slice(0, 3)).toEqual(["apiregistration.k8s.io", "echo.example.com", "apps"]);

  // Its server cannot be asked: its version is there, and is said to be stale.
  await extension.stop();
  await change({ versionPriority: 21 });
  await expect
    .poll(async () => (await discovered()).find(({ metadata }) => metadata.name === "echo.example.com")?.versions)
    .toEqual([{ version: "v1", freshness: "Stale" }]);
  await extension.start();
  await change({ versionPriority: 20 });
  await expect.poll(freshness).toBe("Current");
});

test("metrics count what cannot be used, and how that came", async () => {
  const { text } = await api.get("/metrics");
  expect(text).toContain('aggregator_unavailable_apiservice{name="v1.echo.example.com"} 0\n');
  expect(text).toContain('aggregator_unavailable_apiservice{name="v1.apps"} 0\n');
  expect(text).toMatch(/aggregator_unavailable_apiservice_total\{name="v1\.echo\.example\.com",reason="FailedDiscoveryCheck"\} \d+\n/);
});

test("an APIService that names no Service is available, listed, and answers nothing", async () => {
  const spec = { group: "local.example.com", version: "v1", groupPriorityMinimum: 100, versionPriority: 10 };
  const made = await api.post(apiServices, {
    apiVersion: "apiregistration.k8s.io/v1",
    kind: "APIService",
    metadata: { name: "v1.local.example.com" },
    spec,
  });
  expect(made.body["status"]).toMatchObject({
    conditions: [{ type: "Available", status: "True", reason: "Local", message: "Local APIServices are always available" }],
  });
  const local = `${apiServices}/v1.local.example.com`;
  const reason = async (): Promise<unknown> =>
    ((await api.get(local)).body["status"] as { conditions?: Condition[] }).conditions?.find(({ type }) => type === "Available")?.reason;
  await api.patch(`${local}/status`, "merge", { status: { conditions: [{ type: "Available", status: "False", reason: "ByHand" }] } });
  await expect.poll(reason).toBe("Local");
  await api.patch(local, "merge", { spec: { service: { name: "absent", namespace: "default" } } });
  await expect.poll(reason).toBe("ServiceNotFound");
  await api.patch(local, "merge", { spec: { service: null } });
  await expect.poll(reason).toBe("Local");
  expect((await api.get("/apis/local.example.com")).body).toMatchObject({ kind: "APIGroup", name: "local.example.com" });
  expect(await api.get("/apis/local.example.com/v1")).toMatchObject({ status: 404, text: "404 page not found\n" });
  await api.delete(`${apiServices}/v1.local.example.com`);
  expect((await api.get("/apis/local.example.com")).status).toBe(404);
});

test("without its APIService a group is gone at once", async () => {
  expect((await api.get(echoVersion)).status).toBe(200);
  await api.delete(one);
  expect(await api.get(echoVersion)).toMatchObject({ status: 404, text: "404 page not found\n" });
  expect((await api.get("/apis/echo.example.com")).status).toBe(404);
  expect((await api.get("/apis", aggregated)).text).not.toContain("echo.example.com");
});
