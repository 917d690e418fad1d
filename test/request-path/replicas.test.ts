import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { JsonObject } from "../../runtime/meta/json.ts";
import type { KubeObject } from "../../runtime/meta/object.ts";
import { type Api, createApi } from "../support/api.ts";
import { type Etcd, hasEtcd, startEtcd } from "../support/etcd.ts";
import { prepareBuild, type ServedProcess, serve } from "../support/serve.ts";

const addresses = ["192.0.2.1", "192.0.2.2"];
const configMaps = "/api/v1/namespaces/team/configmaps";

describe.skipIf(!hasEtcd())("two servers over one etcd", () => {
  let folder: string;
  let etcd: Etcd;
  let servers: ServedProcess[];
  let first: Api;
  let second: Api;

  const configMap = (name: string, data: Record<string, string> = {}): JsonObject => ({
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: { name },
    data,
  });
  const published = async (): Promise<unknown> => {
    const { body } = await second.get("/api/v1/namespaces/default/endpoints/kubernetes");
    const { subsets } = body as unknown as KubeObject & { subsets?: { addresses: { ip: string }[] }[] };
    return subsets?.[0]?.addresses.map(({ ip }) => ip);
  };

  beforeAll(async () => {
    prepareBuild();
    folder = mkdtempSync(join(tmpdir(), "typeplane-replicas-"));
    etcd = await startEtcd();
    const key = join(folder, "service-accounts.key");
    writeFileSync(key, generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ type: "pkcs8", format: "pem" }).toString());
    const start = (address: string): Promise<ServedProcess> =>
      serve(join(folder, address), [
        `--etcd-servers=${etcd.url}`,
        `--advertise-address=${address}`,
        `--service-account-key-file=${key}`,
        `--service-account-signing-key-file=${key}`,
        "--disable-admission-plugins=ServiceAccount",
      ]);
    servers = await Promise.all(addresses.map(start));
    [first, second] = servers.map((one) => createApi(one)) as [Api, Api];
    expect((await first.post("/api/v1/namespaces", { apiVersion: "v1", kind: "Namespace", metadata: { name: "team" } })).status).toBe(201);
  });

  afterAll(async () => {
    for (const api of [first, second]) api?.close();
    await Promise.all((servers ?? []).map((one) => one.stop()));
    await etcd?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test("count to 100 together, and lose none", async () => {
    await first.post(configMaps, configMap("counter", { value: "0" }));
    const count = async (api: Api): Promise<void> => {
      for (let done = 0; done < 50; ) {
        const { body } = await api.get(`${configMaps}/counter`);
        const { data } = body as unknown as KubeObject & { data: { value: string } };
        const { status } = await api.put(`${configMaps}/counter`, {
          ...(body as unknown as JsonObject),
          data: { value: String(Number(data.value) + 1) },
        });
        expect([200, 409]).toContain(status);
        if (status === 200) done++;
      }
    };
    await Promise.all([count(first), count(second)]);
    expect((await first.get(`${configMaps}/counter`)).body).toMatchObject({ data: { value: "100" } });
  });

  test("what one has answered the other shows, and tells its watchers", async () => {
    const { body } = await second.get(configMaps);
    const watch = second.watch(`${configMaps}?watch=1&resourceVersion=${(body.metadata as { resourceVersion: string }).resourceVersion}`);
    for (let number = 0; number < 20; number++) {
      const name = `number-${number}`;
      expect((await first.post(configMaps, configMap(name))).status).toBe(201);
      expect((await second.get(`${configMaps}/${name}`)).status).toBe(200);
    }
    const events = await watch.atLeast(20);
    expect(events.map(({ type, object }) => `${type} ${object.metadata.name}`)).toEqual(
      Array.from({ length: 20 }, (_, number) => `ADDED number-${number}`),
    );
    watch.stop();
  });

  test("neither spends what the other has: quotas, addresses of services", async () => {
    await first.post("/api/v1/namespaces", { apiVersion: "v1", kind: "Namespace", metadata: { name: "poor" } });
    const quota = { apiVersion: "v1", kind: "ResourceQuota", metadata: { name: "few" }, spec: { hard: { "count/secrets": "5" } } };
    await first.post("/api/v1/namespaces/poor/resourcequotas", quota);
    // As kube-controller-manager would begin.
    const status = { hard: quota.spec.hard, used: { "count/secrets": "0" } };
    expect((await first.patch("/api/v1/namespaces/poor/resourcequotas/few/status", "merge", { status })).status).toBe(200);
    const secrets = Array.from({ length: 20 }, (_, number) =>
      (number % 2 === 0 ? first : second).post("/api/v1/namespaces/poor/secrets", {
        apiVersion: "v1",
        kind: "Secret",
        metadata: { name: `s-${number}` },
      }),
    );
    const statuses = (await Promise.all(secrets)).map((answer) => answer.status);
    expect(statuses.filter((one) => one === 201)).toHaveLength(5);
    expect(new Set(statuses)).toEqual(new Set([201, 403]));
    const services = Array.from({ length: 40 }, (_, number) =>
      (number % 2 === 0 ? first : second).post("/api/v1/namespaces/team/services", {
        apiVersion: "v1",
        kind: "Service",
        metadata: { name: `s-${number}` },
        spec: { type: "NodePort", ports: [{ port: 80 }] },
      }),
    );
    const made = (await Promise.all(services)).map(
      ({ body }) => body as unknown as KubeObject & { spec: { clusterIP: string; ports: { nodePort: number }[] } },
    );
    expect(new Set(made.map(({ spec }) => spec.clusterIP)).size).toBe(40);
    expect(new Set(made.map(({ spec }) => spec.ports[0]?.nodePort)).size).toBe(40);
  });

  test("a kind that one is given is served by both, and a token of one is believed by the other", async () => {
    const names = { plural: "boxes", singular: "box", kind: "Box", listKind: "BoxList" };
    const schema = {
      openAPIV3Schema: { type: "object", properties: { spec: { type: "object", properties: { size: { type: "integer", maximum: 3 } } } } },
    };
    const crd = {
      apiVersion: "apiextensions.k8s.io/v1",
      kind: "CustomResourceDefinition",
      metadata: { name: "boxes.example.com" },
      spec: { group: "example.com", scope: "Cluster", names, versions: [{ name: "v1", served: true, storage: true, schema }] },
    };
    expect((await first.post("/apis/apiextensions.k8s.io/v1/customresourcedefinitions", crd)).status).toBe(201);
    await vi.waitFor(async () => expect((await second.get("/apis/example.com/v1/boxes")).status).toBe(200));
    const box = (size: number): JsonObject => ({ apiVersion: "example.com/v1", kind: "Box", metadata: { name: `size-${size}` }, spec: { size } });
    expect((await second.post("/apis/example.com/v1/boxes", box(9))).status).toBe(422);
    expect((await second.post("/apis/example.com/v1/boxes", box(1))).status).toBe(201);
    expect((await first.get("/apis/example.com/v1/boxes/size-1")).status).toBe(200);

    await first.post("/api/v1/namespaces/team/serviceaccounts", { apiVersion: "v1", kind: "ServiceAccount", metadata: { name: "robot" } });
    const request = { apiVersion: "authentication.k8s.io/v1", kind: "TokenRequest", spec: {} };
    const { body } = await first.post("/api/v1/namespaces/team/serviceaccounts/robot/token", request);
    const robot = createApi(servers[1] as ServedProcess, "HTTP/1.1", (body as unknown as KubeObject & { status: { token: string } }).status.token);
    const review = await robot.post("/apis/authentication.k8s.io/v1/selfsubjectreviews", {
      apiVersion: "authentication.k8s.io/v1",
      kind: "SelfSubjectReview",
    });
    expect(review.body).toMatchObject({ status: { userInfo: { username: "system:serviceaccount:team:robot" } } });
    robot.close();
  });

  test("the service kubernetes leads to those that are alive", { timeout: 60_000 }, async () => {
    await vi.waitFor(async () => expect(await published()).toEqual(addresses), { timeout: 30_000, interval: 200 });
    await (servers[0] as ServedProcess).stop("SIGKILL");
    expect((await second.post(configMaps, configMap("after"))).status).toBe(201);
    await vi.waitFor(async () => expect(await published()).toEqual(addresses.slice(1)), { timeout: 45_000, interval: 200 });
  });
});
