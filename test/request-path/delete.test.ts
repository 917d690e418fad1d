import { expect, test } from "vitest";
import type { JsonObject } from "../../runtime/meta/json.ts";
import type { KubeObject } from "../../runtime/meta/object.ts";
import { configMap, createWorld, deployment, overEachProtocol } from "./world.ts";

const world = createWorld();

const pod = (name: string, spec: JsonObject = {}): JsonObject => ({
  apiVersion: "v1",
  kind: "Pod",
  metadata: { name },
  spec: { nodeName: "node-1", containers: [{ name: "a", image: "registry.example/a:1" }], ...spec },
});

overEachProtocol(world, (api, path) => {
  const make = async (name: string, metadata: JsonObject = {}): Promise<KubeObject> =>
    (await api().post(path("configmaps"), configMap(name, {}, metadata))).body;
  const at = (name: string): string => `${path("configmaps")}/${name}`;

  test("answers a Status that names what is gone", async () => {
    const { metadata } = await make("gone");
    const { status, body } = await api().delete(at("gone"));
    expect([status, body]).toMatchObject([
      200,
      { kind: "Status", status: "Success", details: { name: "gone", kind: "configmaps", uid: metadata.uid } },
    ]);
    expect((await api().get(at("gone"))).status).toBe(404);
    expect((await api().delete(at("gone"))).body.message).toBe('configmaps "gone" not found');
  });

  test("waits for finalizers", async () => {
    await make("held", { finalizers: ["example.com/hold"] });
    const { status, body } = await api().delete(at("held"));
    expect([status, body.kind]).toEqual([200, "ConfigMap"]);
    expect(body.metadata).toMatchObject({ deletionTimestamp: expect.any(String), deletionGracePeriodSeconds: 0 });
    const more = await api().patch(at("held"), "merge", { metadata: { finalizers: ["example.com/hold", "example.com/more"] } });
    expect([more.status, more.body.message.includes("metadata.finalizers: Forbidden")]).toEqual([422, true]);
    expect((await api().post(path("configmaps"), configMap("held"))).body.message).toBe('object is being deleted: configmaps "held" already exists');
    const watch = api().watch(`${path("configmaps")}?watch=true&resourceVersion=${body.metadata.resourceVersion}&fieldSelector=metadata.name%3Dheld`);
    expect((await api().patch(at("held"), "merge", { metadata: { finalizers: null } })).status).toBe(200);
    expect((await watch.atLeast(1))[0]?.type).toBe("DELETED");
    watch.stop();
    expect((await api().get(at("held"))).status).toBe(404);
  });

  test("gives a pod its grace, and less when told", async () => {
    await api().post(path("pods"), pod("graceful"));
    const one = `${path("pods")}/graceful`;
    const { body: going } = await api().delete(one);
    expect(going.metadata).toMatchObject({ deletionTimestamp: expect.any(String), deletionGracePeriodSeconds: 30 });
    const { body: sooner } = await api().delete(one, { gracePeriodSeconds: 5 });
    expect(sooner.metadata.deletionGracePeriodSeconds).toBe(5);
    const { body: later } = await api().delete(one, { gracePeriodSeconds: 60 });
    expect(later.metadata.deletionGracePeriodSeconds).toBe(5);
    expect((await api().delete(`${one}?gracePeriodSeconds=0`)).status).toBe(200);
    expect((await api().get(one)).status).toBe(404);
  });

  test("holds preconditions", async () => {
    const { metadata } = await make("sure");
    const wrong = await api().delete(at("sure"), { preconditions: { resourceVersion: "1" } });
    expect([wrong.status, wrong.body.reason]).toEqual([409, "Conflict"]);
    expect(wrong.body.message).toContain("the ResourceVersion in the precondition (1) does not match the ResourceVersion in record");
    const preconditions = { uid: metadata.uid ?? "", resourceVersion: metadata.resourceVersion ?? "" };
    expect((await api().delete(at("sure"), { preconditions })).status).toBe(200);
  });

  test.each([
    ["Background", [], 404],
    ["Foreground", ["foregroundDeletion"], 200],
    ["Orphan", ["orphan"], 200],
  ])("propagationPolicy=%s", async (propagationPolicy, finalizers, status) => {
    const all = path("deployments", "apis/apps/v1");
    const name = `prop-${propagationPolicy.toLowerCase()}`;
    await api().post(all, deployment(name));
    const { body } = await api().delete(`${all}/${name}`, { propagationPolicy });
    if (finalizers.length > 0) expect(body.metadata).toMatchObject({ finalizers, deletionTimestamp: expect.any(String) });
    expect((await api().get(`${all}/${name}`)).status).toBe(status);
  });

  test("dry run removes nothing", async () => {
    await make("spared");
    expect((await api().delete(`${at("spared")}?dryRun=All`)).status).toBe(200);
    expect((await api().delete(at("spared"), { dryRun: ["All"] })).status).toBe(200);
    expect((await api().get(at("spared"))).body.metadata.deletionTimestamp).toBeUndefined();
  });

  test("of a collection: what the selectors leave, and the list that went", async () => {
    for (const [i, name] of ["c1", "c2", "c3"].entries())
      await make(name, { labels: { batch: i < 2 ? "yes" : "no" }, ...(i === 0 ? { finalizers: ["example.com/hold"] } : {}) });
    const { status, body } = await api().delete(`${path("configmaps")}?labelSelector=batch%3Dyes`);
    expect([status, body.kind, body.items.map(({ metadata }) => metadata.name)]).toEqual([200, "ConfigMapList", ["c1", "c2"]]);
    const { items } = (await api().get(`${path("configmaps")}?labelSelector=batch`)).body;
    expect(items.map(({ metadata }) => [metadata.name, metadata.deletionTimestamp !== undefined])).toEqual([
      ["c1", true],
      ["c3", false],
    ]);
    await api().patch(at("c1"), "merge", { metadata: { finalizers: [] } });
    expect((await api().delete(`${path("configmaps")}?dryRun=All`)).status).toBe(200);
    expect((await api().get(at("c3"))).status).toBe(200);
  });

  test("a namespace stays until its finalizer is gone", async () => {
    const name = `${path("x").split("/")[4]}-leaving`;
    const namespace = `/api/v1/namespaces/${name}`;
    await api().post("/api/v1/namespaces", { apiVersion: "v1", kind: "Namespace", metadata: { name } });
    const { body } = await api().delete(namespace);
    expect(body["status"]).toEqual({ phase: "Terminating" });
    const late = await api().post(`${namespace}/configmaps`, configMap("late"));
    expect([late.status, late.body.reason]).toEqual([403, "Forbidden"]);
    expect(late.body.message).toContain(`unable to create new content in namespace ${name} because it is being terminated`);
    const { body: current } = await api().get(namespace);
    const done = await api().put(`${namespace}/finalize`, { ...current, spec: { finalizers: [] } } as unknown as JsonObject);
    expect(done.status).toBe(200);
    expect((await api().get(namespace)).status).toBe(404);
  });
});
