import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { JsonObject } from "../../runtime/meta/json.ts";
import type { KubeObject } from "../../runtime/meta/object.ts";
import { configMap, createWorld, cronTab, deployment } from "./world.ts";

const seed = Number(process.env["SEED"] ?? Date.now() % 2 ** 31);

// The server's clock is this one's; it is put forward so that a time which should not change would.
beforeAll(() => {
  console.log(`no-op writes: SEED=${seed}`);
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
});
afterAll(() => {
  vi.useRealTimers();
});

const world = createWorld();
const later = (): void => {
  vi.setSystemTime(Date.now() + 5000);
};

const collections: Readonly<Record<string, [path: string, create: (name: string) => JsonObject, change: (n: number) => JsonObject]>> = {
  "a ConfigMap": ["/api/v1/namespaces/default/configmaps", (name) => configMap(name, { a: "1" }), (n) => ({ data: { b: String(n) } })],
  "a Deployment": ["/apis/apps/v1/namespaces/default/deployments", (name) => deployment(name), (n) => ({ spec: { replicas: n } })],
  "a CronTab": ["/apis/stable.example.com/v1/namespaces/default/crontabs", cronTab, (n) => ({ spec: { schedule: `${n} 3 * * *` } })],
};

describe.each(Object.entries(collections))("%s", (kind, [collection, create, change]) => {
  test("keeps its resourceVersion and its managers' times when a write changes nothing", async () => {
    const path = `${collection}/quiet`;
    const apply = (body: JsonObject, query = "fieldManager=m1&force=true") =>
      world.api.patch(`${path}?${query}`, "merge", body, { "content-type": "application/apply-patch+yaml" });
    await world.api.post(`${collection}?fieldManager=maker`, create("quiet"));
    const names = { apiVersion: create("quiet")["apiVersion"], kind: create("quiet")["kind"] } as JsonObject;
    const config = (n: number): JsonObject => ({ ...names, metadata: { name: "quiet", labels: { n: String(n) } }, ...change(n) });

    /** Each is done twice: the second time changes nothing. */
    const writes: Record<string, (n: number) => Promise<{ status: number; body: KubeObject }>> = {
      put: async (n) => {
        const { body } = await world.api.get(path);
        const metadata = { ...body.metadata, annotations: { n: String(n) } };
        return world.api.put(`${path}?fieldManager=putter`, { ...body, metadata } as unknown as JsonObject);
      },
      merge: (n) => world.api.patch(`${path}?fieldManager=merger`, "merge", change(n)),
      json: (n) => world.api.patch(`${path}?fieldManager=json`, "json", [{ op: "add", path: "/metadata/labels", value: { n: String(n) } }]),
      apply: (n) => apply(config(n)),
      applyOther: (n) => apply(config(n), "fieldManager=m2&force=true"),
    };
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(writes)), fc.integer({ min: 1, max: 4 }), async (name, n) => {
        const write = writes[name] as (n: number) => Promise<{ status: number; body: KubeObject }>;
        later();
        const first = await write(n);
        expect(first.status, JSON.stringify(first.body)).toBe(200);
        later();
        const second = await write(n);
        expect(second.body, `${kind} ${name}`).toEqual(first.body);
        expect((await world.api.get(path)).body).toEqual(first.body);
      }),
      { seed, numRuns: 40 },
    );
  });
});
