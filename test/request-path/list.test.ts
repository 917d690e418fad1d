import { beforeAll, describe, expect, test } from "vitest";
import type { ApiBody } from "../support/api.ts";
import { configMap, createWorld, overEachProtocol } from "./world.ts";

const world = createWorld();
const table = { accept: "application/json;as=Table;v=v1;g=meta.k8s.io" };
const partial = { accept: "application/json;as=PartialObjectMetadataList;v=v1;g=meta.k8s.io" };

const namesOf = (body: ApiBody): (string | undefined)[] => body.items.map(({ metadata }) => metadata.name);
const metadataOf = (body: ApiBody): { continue?: string; remainingItemCount?: number; resourceVersion?: string } =>
  body.metadata as { continue?: string; remainingItemCount?: number; resourceVersion?: string };

overEachProtocol(world, (api, path) => {
  let maps = "";
  const names = Array.from({ length: 25 }, (_, i) => `m${String(i).padStart(2, "0")}`);

  beforeAll(async () => {
    maps = path("configmaps");
    for (const [i, name] of names.entries()) {
      await api().post(maps, configMap(name, { i: String(i) }, { labels: { parity: i % 2 === 0 ? "even" : "odd", third: String(i % 3) } }));
    }
  });

  test("objects come by name, without kind and version of their own, under the revision they are of", async () => {
    const { body } = await api().get(maps);
    expect([body.apiVersion, body.kind]).toEqual(["v1", "ConfigMapList"]);
    expect(namesOf(body)).toEqual(names);
    expect(body.items[0]).not.toHaveProperty("kind");
    expect(Number(body.metadata.resourceVersion)).toBeGreaterThanOrEqual(
      Math.max(...body.items.map(({ metadata }) => Number(metadata.resourceVersion))),
    );
  });

  test.each([
    ["labelSelector=parity%3Deven,third%3D0", ["m00", "m06", "m12", "m18", "m24"]],
    ["labelSelector=third%20in%20(1,2),parity!%3Deven", ["m01", "m05", "m07", "m11", "m13", "m17", "m19", "m23"]],
    ["labelSelector=!parity", []],
    ["fieldSelector=metadata.name%3Dm03", ["m03"]],
    ["fieldSelector=metadata.name!%3Dm03&labelSelector=third%3D0,parity%3Dodd", ["m09", "m15", "m21"]],
  ])("?%s selects", async (query, expected) => {
    expect(namesOf((await api().get(`${maps}?${query}`)).body)).toEqual(expected);
  });

  describe("pages", () => {
    test.each([1, 7, 24, 25, 26])("of %i make the whole", async (limit) => {
      const seen: (string | undefined)[] = [];
      let token = "";
      do {
        const { body } = await api().get(`${maps}?limit=${limit}&continue=${encodeURIComponent(token)}`);
        const { continue: next = "", remainingItemCount = 0 } = metadataOf(body);
        expect(body.items.length).toBeLessThanOrEqual(limit);
        seen.push(...namesOf(body));
        expect(remainingItemCount).toBe(names.length - seen.length);
        token = next;
      } while (token !== "");
      expect(seen).toEqual(names);
    });

    test("are of one revision, whatever happens in between", async () => {
      const first = (await api().get(`${maps}?limit=10`)).body;
      await api().post(maps, configMap("m09x"));
      await api().post(maps, configMap("m10x"));
      await api().delete(`${maps}/m11`);
      const rest = (await api().get(`${maps}?limit=100&continue=${encodeURIComponent(metadataOf(first).continue ?? "")}`)).body;
      expect([...namesOf(first), ...namesOf(rest)]).toEqual(names);
      expect(metadataOf(rest).resourceVersion).toBe(metadataOf(first).resourceVersion);
      for (const name of ["m09x", "m10x"]) await api().delete(`${maps}/${name}`);
      await api().post(maps, configMap("m11", { i: "11" }, { labels: { parity: "odd", third: "2" } }));
    });

    test("by label do not count what is left", async () => {
      const { body } = await api().get(`${maps}?limit=5&labelSelector=parity%3Deven`);
      expect([body.items.length, metadataOf(body).remainingItemCount]).toEqual([5, undefined]);
      expect(metadataOf(body).continue).not.toBe("");
    });
  });

  describe("resourceVersionMatch", () => {
    test("Exact answers what was", async () => {
      const before = (await api().get(maps)).body;
      await api().patch(`${maps}/m00`, "merge", { data: { i: "changed" } });
      const then = await api().get(`${maps}?resourceVersionMatch=Exact&resourceVersion=${before.metadata.resourceVersion}`);
      expect(then.body.items).toEqual(before.items);
      expect(
        (await api().get(`${maps}?resourceVersionMatch=NotOlderThan&resourceVersion=${before.metadata.resourceVersion}`)).body.items[0]?.["data"],
      ).toEqual({ i: "changed" });
      await api().patch(`${maps}/m00`, "merge", { data: { i: "0" } });
    });

    test("the future is not there yet", async () => {
      const { status, headers, body } = await api().get(`${maps}?resourceVersionMatch=NotOlderThan&resourceVersion=99999999`);
      expect([status, body.reason]).toEqual([504, "Timeout"]);
      expect(headers["retry-after"]).toBe("1");
      expect(body.message).toMatch(/^Timeout: Too large resource version: 99999999, current: \d+$/);
    });
  });

  describe("other forms", () => {
    test("Table", async () => {
      const { body } = await api().get(`${maps}?limit=2`, table);
      const { kind, rows } = body as unknown as { kind: string; rows: { cells: unknown[] }[] };
      expect(kind).toBe("Table");
      expect(rows.map(({ cells }) => cells.slice(0, 2))).toEqual([
        ["m00", 1],
        ["m01", 1],
      ]);
      expect(metadataOf(body).continue).not.toBe("");
    });

    test("Table with whole objects, with none, and without headers", async () => {
      const rowOf = async (query: string) =>
        ((await api().get(`${maps}?limit=1&${query}`, table)).body as unknown as { rows: { object?: { kind: string; data?: object } }[] }).rows[0];
      expect((await rowOf("includeObject=Object"))?.object).toMatchObject({ kind: "ConfigMap", data: { i: "0" } });
      expect((await rowOf("includeObject=Metadata"))?.object?.kind).toBe("PartialObjectMetadata");
      expect((await rowOf("includeObject=None"))?.object).toBeFalsy();
    });

    test("PartialObjectMetadataList", async () => {
      const { body } = await api().get(`${maps}?limit=1`, partial);
      expect(body).toMatchObject({ kind: "PartialObjectMetadataList", apiVersion: "meta.k8s.io/v1" });
      expect(body.items[0]).toMatchObject({ kind: "PartialObjectMetadata", metadata: { name: "m00" } });
      expect(body.items[0]).not.toHaveProperty("data");
    });

    test("YAML", async () => {
      expect((await api().get(maps, { accept: "application/yaml" })).text).toMatch(/^apiVersion: v1\nitems:\n- (apiVersion|data):/);
    });

    test("gzip, for what is large enough", async () => {
      for (const name of ["big-a", "big-b"]) await api().post(maps, configMap(name, { text: "large ".repeat(20_000) }, { labels: { size: "big" } }));
      const zipped = await api().get(`${maps}?labelSelector=size`, { "accept-encoding": "gzip" });
      expect(zipped.headers["content-encoding"]).toBe("gzip");
      expect(zipped.text).toBe((await api().get(`${maps}?labelSelector=size`)).text);
      expect((await api().get(`${maps}?limit=1`, { "accept-encoding": "gzip" })).headers["content-encoding"]).toBeUndefined();
      await api().delete(`${maps}?labelSelector=size`);
    });
  });

  test("across namespaces", async () => {
    const { body } = await api().get("/api/v1/configmaps?fieldSelector=metadata.name%3Dm03");
    expect(body.items.map(({ metadata }) => metadata.namespace)).toContain(/namespaces\/([^/]+)/.exec(maps)?.[1]);
  });
});
