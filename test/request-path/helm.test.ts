import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startServer, type Typeplane } from "../../generated/main.ts";
import type { KubeObject } from "../../runtime/meta/object.ts";
import { type Api, createApi } from "../support/api.ts";
import { hasHelm, runHelm } from "../support/helm.ts";

const folder = mkdtempSync(join(tmpdir(), "typeplane-helm-"));
const chart = fileURLToPath(new URL("charts/shop", import.meta.url));

/** What the chart has in it, by path. */
const paths = [
  "/api/v1/namespaces/shop/configmaps",
  "/api/v1/namespaces/shop/secrets",
  "/api/v1/namespaces/shop/services",
  "/api/v1/namespaces/shop/serviceaccounts",
  "/apis/apps/v1/namespaces/shop/deployments",
  "/apis/apps/v1/namespaces/shop/statefulsets",
  "/apis/batch/v1/namespaces/shop/cronjobs",
  "/apis/autoscaling/v2/namespaces/shop/horizontalpodautoscalers",
  "/apis/policy/v1/namespaces/shop/poddisruptionbudgets",
  "/apis/networking.k8s.io/v1/namespaces/shop/ingresses",
  "/apis/networking.k8s.io/v1/namespaces/shop/networkpolicies",
  "/apis/rbac.authorization.k8s.io/v1/namespaces/shop/roles",
  "/apis/rbac.authorization.k8s.io/v1/namespaces/shop/rolebindings",
];

// One release's life, told in order.
describe.skipIf(!hasHelm())("helm", () => {
  let server: Typeplane;
  let api: Api;

  beforeAll(async () => {
    server = await startServer({ storage: "memory" });
    api = createApi(server);
    writeFileSync(join(folder, "kubeconfig"), server.kubeconfig);
  });

  afterAll(async () => {
    api?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const helm = (words: string): Promise<string> => runHelm(join(folder, "kubeconfig"), folder, ["--namespace=shop", ...words.split(" ")]);
  const configMaps = "/api/v1/namespaces/shop/configmaps";
  const get = async (path: string): Promise<KubeObject> => (await api.get(path)).body;

  test("install creates every object, after its hook", async () => {
    expect(await helm(`install shop ${chart} --create-namespace`)).toMatch(/STATUS: deployed\nREVISION: 1/);
    for (const path of paths) expect((await api.get(`${path}/shop`)).status, path).toBe(200);
    const hook = await get(`${configMaps}/shop-pre-install`);
    const settings = await get(`${configMaps}/shop`);
    expect(hook["data"]).toEqual({ revision: "1" });
    expect(Number(hook.metadata.resourceVersion)).toBeLessThan(Number(settings.metadata.resourceVersion));
    expect(settings.metadata.labels).toEqual({ app: "shop", managed: "Helm", "app.kubernetes.io/managed-by": "Helm" });
    expect(settings.metadata.managedFields?.map(({ manager }) => manager)).toEqual(["helm"]);
    expect(JSON.parse(await helm("list -o json"))).toMatchObject([{ name: "shop", revision: "1", status: "deployed", chart: "shop-0.1.0" }]);
  });

  test("upgrade changes what differs and removes what the chart no longer has", async () => {
    const before = await get("/apis/networking.k8s.io/v1/namespaces/shop/ingresses/shop");
    expect(await helm(`upgrade shop ${chart} --set colour=blue,replicas=3,canary=false,image=registry.example/shop:2`)).toContain("REVISION: 2");
    expect((await get(`${configMaps}/shop`))["data"]).toEqual({ colour: "blue" });
    expect((await get("/apis/apps/v1/namespaces/shop/deployments/shop"))["spec"]).toMatchObject({
      replicas: 3,
      template: { spec: { containers: [{ name: "web", image: "registry.example/shop:2", ports: [{ containerPort: 8080, protocol: "TCP" }] }] } },
    });
    expect((await api.get(`${configMaps}/shop-canary`)).status).toBe(404);
    expect((await get(`${configMaps}/shop-post-upgrade`))["data"]).toEqual({ revision: "2" });
    // What did not differ was not written.
    expect(await get("/apis/networking.k8s.io/v1/namespaces/shop/ingresses/shop")).toEqual(before);
  });

  test("upgrade --install finds the release, and a failing upgrade leaves it as it was", async () => {
    expect(await helm(`upgrade --install shop ${chart} --reuse-values`)).toContain("REVISION: 3");
    await expect(helm(`upgrade shop ${chart} --set replicas=-1`)).rejects.toThrow(/must be greater than or equal to 0/);
    expect((await get("/apis/apps/v1/namespaces/shop/deployments/shop"))["spec"]).toMatchObject({ replicas: 3 });
    expect(JSON.parse(await helm("history shop -o json")).map((one: { status: string }) => one.status)).toEqual([
      "superseded",
      "superseded",
      "deployed",
      "failed",
    ]);
  });

  test("rollback brings the first revision back", async () => {
    expect(await helm("rollback shop 1")).toContain("Rollback was a success");
    expect((await get(`${configMaps}/shop`))["data"]).toEqual({ colour: "green" });
    expect((await get("/apis/apps/v1/namespaces/shop/deployments/shop"))["spec"]).toMatchObject({ replicas: 2 });
    expect((await api.get(`${configMaps}/shop-canary`)).status).toBe(200);
    expect((await api.get(`${configMaps}/shop-pre-rollback`)).status).toBe(200);
    expect(await helm("get manifest shop")).toContain("colour: green");
  });

  test("uninstall removes all but the hooks", async () => {
    expect(await helm("uninstall shop")).toBe('release "shop" uninstalled\n');
    for (const path of paths) expect((await api.get(`${path}/shop`)).status, path).toBe(404);
    const left = (await api.get(configMaps)).body.items.map(({ metadata }) => metadata.name);
    expect(left).toEqual(["shop-post-delete", "shop-post-upgrade", "shop-pre-install", "shop-pre-rollback"]);
    expect((await api.get("/api/v1/namespaces/shop/secrets")).body.items).toEqual([]);
  });
});
