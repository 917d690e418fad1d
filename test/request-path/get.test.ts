import { beforeAll, expect, test } from "vitest";
import { configMap, createWorld, deployment, overEachProtocol } from "./world.ts";

const world = createWorld();

overEachProtocol(world, (api, path) => {
  let object = "";
  let stored = "";

  beforeAll(async () => {
    object = `${path("configmaps")}/shop`;
    await api().post(path("configmaps"), configMap("shop", { a: "1" }, { labels: { app: "shop" } }));
    await api().post(path("deployments", "apis/apps/v1"), deployment("shop", 2));
    stored = (await api().get(object)).text;
  });

  test("carries the headers of every answer", async () => {
    const { headers } = await api().get(object);
    expect(headers).toMatchObject({ "cache-control": "no-cache, private", "content-type": "application/json" });
    expect(headers["audit-id"]).toMatch(/^[0-9a-f-]{36}$/);
    expect((await api().get(object, { "audit-id": "mine" })).headers["audit-id"]).toBe("mine");
  });

  test("keeps the connection for the next request", async () => {
    for (let i = 0; i < 20; i++) expect((await api().get(object)).text).toBe(stored);
  });

  test.each([
    ["application/yaml", /^apiVersion: v1\ndata:\n {2}a: "1"\nkind: ConfigMap\nmetadata:\n/],
    [
      "application/json;as=PartialObjectMetadata;v=v1;g=meta.k8s.io",
      /^\{"kind":"PartialObjectMetadata","apiVersion":"meta.k8s.io\/v1","metadata":\{/,
    ],
    ["application/json;as=Table;v=v1;g=meta.k8s.io", /^\{"kind":"Table","apiVersion":"meta.k8s.io\/v1"/],
    ["application/json;as=Table;v=v1;g=meta.k8s.io,application/json", /^\{"kind":"Table"/],
    ["application/xml, application/json;q=0.9", /^\{"/],
    ["*/*", /^\{"/],
  ])("as %s", async (accept, begin) => {
    const { status, text } = await api().get(object, { accept });
    expect(status).toBe(200);
    expect(text).toMatch(begin);
  });

  test("pretty for people", async () => {
    expect((await api().get(`${object}?pretty=true`)).text).toBe(`${JSON.stringify(JSON.parse(stored), null, 2)}`);
    expect((await api().get(object, { "user-agent": "curl/8" })).text).toContain('\n  "metadata"');
  });

  test("a Table has cells for its columns and the object's metadata", async () => {
    const { body } = await api().get(`${path("deployments", "apis/apps/v1")}/shop`, { accept: "application/json;as=Table;v=v1;g=meta.k8s.io" });
    const { columnDefinitions, rows } = body as unknown as {
      columnDefinitions: { name: string; priority: number }[];
      rows: { cells: unknown[]; object: { kind: string; metadata: { name: string } } }[];
    };
    expect(columnDefinitions.filter(({ priority }) => priority === 0).map(({ name }) => name)).toEqual([
      "Name",
      "Ready",
      "Up-to-date",
      "Available",
      "Age",
    ]);
    expect(rows[0]?.cells.slice(0, 4)).toEqual(["shop", "0/2", 0, 0]);
    expect(rows[0]?.object).toMatchObject({ kind: "PartialObjectMetadata", metadata: { name: "shop" } });
  });

  test.each([
    ["resourceVersion=0", 200],
    ["resourceVersion=1", 200],
    ["resourceVersion=99999999", 504],
    ["resourceVersion=x", 400],
  ])("?%s is answered with %i", async (query, status) => {
    expect((await api().get(`${object}?${query}`)).status).toBe(status);
  });

  test("a read sees the write before it, on whatever connection", async () => {
    for (let i = 0; i < 20; i++) {
      await api().patch(object, "merge", { data: { n: String(i) } });
      expect((await world.api.get(object)).body["data"]).toMatchObject({ n: String(i) });
    }
  });

  test("protobuf begins with its four bytes and is not JSON", async () => {
    const { status, headers, text } = await api().get(object, { accept: "application/vnd.kubernetes.protobuf" });
    expect([status, headers["content-type"], text.slice(0, 4)]).toEqual([200, "application/vnd.kubernetes.protobuf", "k8s\u0000"]);
  });
});
