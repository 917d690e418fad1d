import { beforeAll, describe, expect, test } from "vitest";
import type { WireEvent } from "../support/api.ts";
import { configMap, createWorld, cronTab, overEachProtocol } from "./world.ts";

const world = createWorld();
const told = (events: readonly WireEvent[]): string[] => events.map(({ type, object }) => `${type} ${object.metadata.name ?? ""}`.trim());

overEachProtocol(world, (api, path) => {
  let maps = "";
  const revision = async (): Promise<string> => (await api().get(`${maps}?limit=1`)).body.metadata.resourceVersion ?? "";

  beforeAll(() => {
    maps = path("configmaps");
  });

  test("tells of each change in order, with the object as it became", async () => {
    const watch = api().watch(`${maps}?watch=true&resourceVersion=${await revision()}`);
    await api().post(maps, configMap("told", { a: "1" }));
    await api().patch(`${maps}/told`, "merge", { data: { a: "2" } });
    await api().delete(`${maps}/told`);
    const events = await watch.atLeast(3);
    watch.stop();
    expect(told(events)).toEqual(["ADDED told", "MODIFIED told", "DELETED told"]);
    expect(events.map(({ object }) => object["data"])).toEqual([{ a: "1" }, { a: "2" }, { a: "2" }]);
    const revisions = events.map(({ object }) => Number(object.metadata.resourceVersion));
    expect(revisions).toEqual([...revisions].sort((a, b) => a - b));
    expect(new Set(revisions).size).toBe(3);
  });

  test("goes on from a revision of the past", async () => {
    const from = await revision();
    await api().post(maps, configMap("past"));
    await api().delete(`${maps}/past`);
    const watch = api().watch(`${maps}?watch=true&resourceVersion=${from}`);
    expect(told(await watch.atLeast(2))).toEqual(["ADDED past", "DELETED past"]);
    watch.stop();
  });

  test("begins with what is there, when no revision is given", async () => {
    await api().post(maps, configMap("there"));
    const watch = api().watch(`${maps}?watch=true`);
    expect(told(await watch.atLeast(1))).toContain("ADDED there");
    watch.stop();
    await api().delete(`${maps}/there`);
  });

  test("sendInitialEvents marks where the present begins", async () => {
    for (const name of ["one", "two"]) await api().post(maps, configMap(name, {}, { labels: { initial: "yes" } }));
    const watch = api().watch(
      `${maps}?watch=true&sendInitialEvents=true&resourceVersionMatch=NotOlderThan&allowWatchBookmarks=true&labelSelector=initial`,
    );
    const events = await watch.atLeast(3);
    expect(told(events)).toEqual(["ADDED one", "ADDED two", "BOOKMARK"]);
    expect(events[2]?.object.metadata.annotations).toEqual({ "k8s.io/initial-events-end": "true" });
    await api().delete(`${maps}/two`);
    expect(told(await watch.atLeast(4))[3]).toBe("DELETED two");
    watch.stop();
    await api().delete(`${maps}/one`);
  });

  test("a selector sees objects come and go as they change", async () => {
    const watch = api().watch(`${maps}?watch=true&resourceVersion=${await revision()}&labelSelector=seen%3Dyes`);
    await api().post(maps, configMap("moody", { n: "0" }));
    await api().patch(`${maps}/moody`, "merge", { metadata: { labels: { seen: "yes" } } });
    await api().patch(`${maps}/moody`, "merge", { data: { n: "1" } });
    await api().patch(`${maps}/moody`, "merge", { metadata: { labels: { seen: "no" } } });
    await api().delete(`${maps}/moody`);
    await api().post(maps, configMap("last", {}, { labels: { seen: "yes" } }));
    expect(told(await watch.atLeast(4))).toEqual(["ADDED moody", "MODIFIED moody", "DELETED moody", "ADDED last"]);
    watch.stop();
    await api().delete(`${maps}/last`);
  });

  test("one object alone", async () => {
    const watch = api().watch(`${maps}?watch=true&resourceVersion=${await revision()}&fieldSelector=metadata.name%3Dchosen`);
    await api().post(maps, configMap("other"));
    await api().post(maps, configMap("chosen"));
    expect(told(await watch.atLeast(1))).toEqual(["ADDED chosen"]);
    watch.stop();
    for (const name of ["other", "chosen"]) await api().delete(`${maps}/${name}`);
  });

  test("ends by itself after timeoutSeconds", async () => {
    expect(await api().watch(`${maps}?watch=true&resourceVersion=${await revision()}&timeoutSeconds=1`).ended).toEqual([]);
  });

  test("as Tables, the columns once", async () => {
    const watch = api().watch(`${maps}?watch=true&resourceVersion=${await revision()}`, { accept: "application/json;as=Table;v=v1;g=meta.k8s.io" });
    for (const name of ["row-a", "row-b"]) await api().post(maps, configMap(name));
    const tables = (await watch.atLeast(2)).map(
      ({ object }) => object as unknown as { kind: string; columnDefinitions: unknown[] | null; rows: { cells: unknown[] }[] },
    );
    expect(tables.map(({ kind, rows }) => [kind, rows[0]?.cells[0]])).toEqual([
      ["Table", "row-a"],
      ["Table", "row-b"],
    ]);
    expect(tables.map(({ columnDefinitions }) => columnDefinitions?.length ?? 0)).toEqual([3, 0]);
    watch.stop();
    for (const name of ["row-a", "row-b"]) await api().delete(`${maps}/${name}`);
  });

  test("in the version that is asked for", async () => {
    const old = path("crontabs", "apis/stable.example.com/v1beta1");
    const watch = api().watch(`${old}?watch=true`);
    await api().post(path("crontabs", "apis/stable.example.com/v1"), cronTab("watched"));
    const [event] = await watch.atLeast(1);
    expect(event?.object).toMatchObject({ apiVersion: "stable.example.com/v1beta1", spec: { cronSpec: "0 3 * * *", replicas: 1 } });
    watch.stop();
  });

  test("a hundred watchers each see every change once", async () => {
    const from = await revision();
    const watches = Array.from({ length: 100 }, () => api().watch(`${maps}?watch=true&resourceVersion=${from}`));
    const names = Array.from({ length: 20 }, (_, i) => `fan-${i}`);
    for (const name of names) await api().post(maps, configMap(name));
    for (const watch of watches) {
      expect(told(await watch.atLeast(names.length))).toEqual(names.map((name) => `ADDED ${name}`));
      watch.stop();
    }
    await api().delete(maps);
  });
});

describe("what cannot be watched", () => {
  test("a forgotten revision is a 410", async () => {
    const { storage } = world.server.context;
    await world.api.post("/api/v1/namespaces/default/configmaps", configMap("forgotten"));
    const from = Number((await world.api.get("/api/v1/namespaces/default/configmaps")).body.metadata.resourceVersion);
    for (const n of ["1", "2", "3"]) await world.api.patch("/api/v1/namespaces/default/configmaps/forgotten", "merge", { data: { n } });
    await storage.compact(storage.revision);
    const answer = await world.api.watch(`/api/v1/namespaces/default/configmaps?watch=true&resourceVersion=${from}`).ended;
    expect(answer.map(({ type, object }) => [type, object.code, object.reason])).toEqual([["ERROR", 410, "Expired"]]);
    const list = await world.api.get(`/api/v1/namespaces/default/configmaps?resourceVersionMatch=Exact&resourceVersion=${from}`);
    expect([list.status, list.body.reason]).toEqual([410, "Expired"]);
  });
});
