import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { list } from "../../../runtime/handlers/list.ts";
import { watch } from "../../../runtime/handlers/watch.ts";
import type { KubeObject } from "../../../runtime/meta/object.ts";
import { cellsOf } from "../../../runtime/serialization/columns/cells.ts";
import { useProtobufCodec } from "../../../runtime/serialization/protobuf-codec.ts";
import { createStoredWorld, definitionOf, RecordingSink, type StoredWorld } from "../../support/stored-world.ts";

const configMaps = definitionOf({
  resource: "configmaps",
  kind: "ConfigMap",
  columns: [{ name: "Name", type: "string", format: "name", description: "", priority: 0 }],
});
const path = "/api/v1/namespaces/ns/configmaps";

function configMap(name: string, labels?: Record<string, string>, data?: string): KubeObject {
  return {
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: { name, namespace: "ns", ...(labels === undefined ? {} : { labels }) },
    ...(data === undefined ? {} : { data }),
  };
}

function newWorld(): StoredWorld {
  return createStoredWorld(configMaps, { cells: cellsOf((object) => ({ cells: [object.metadata.name ?? ""] })) });
}

async function watched(world: StoredWorld, query: string, accept?: string, at = path): Promise<RecordingSink> {
  const sink = new RecordingSink();
  const answer = await watch(world.request(`${at}?watch=1&${query}`, accept === undefined ? {} : { accept }), world.scope);
  await answer.stream?.(sink);
  return sink;
}

const told = (sink: RecordingSink): string[] => sink.events().map(({ type, object }) => `${type} ${object.metadata?.name ?? ""}`);

describe("watch", () => {
  it("tells every later change", async () => {
    const world = newWorld();
    const from = await world.put(configMap("a"));
    const sink = await watched(world, `resourceVersion=${from}`);
    await world.put(configMap("b"));
    await world.put(configMap("a", {}, "changed"));
    const revision = await world.remove("ns", "b");
    expect(told(sink)).toEqual(["ADDED b", "MODIFIED a", "DELETED b"]);
    expect(sink.events()[2]?.object.metadata.resourceVersion).toBe(String(revision));
  });

  it("tells what changed since a revision, then what changes", async () => {
    const world = newWorld();
    const from = await world.put(configMap("a"));
    await world.put(configMap("b"));
    const sink = await watched(world, `resourceVersion=${from}`);
    await world.put(configMap("c"));
    expect(told(sink)).toEqual(["ADDED b", "ADDED c"]);
  });

  it("begins with the state where no revision is named", async () => {
    const world = newWorld();
    await world.put(configMap("a"));
    const [unset, zero] = [await watched(world, ""), await watched(world, "resourceVersion=0")];
    await world.put(configMap("b"));
    expect(told(unset)).toEqual(["ADDED a", "ADDED b"]);
    expect(told(zero)).toEqual(["ADDED a", "ADDED b"]);
  });

  it("is what a list with ?watch answers", async () => {
    const world = newWorld();
    const answer = await list(world.request(`${path}?watch=true`), world.scope);
    expect(answer.stream).toBeDefined();
  });

  it("leaves other namespaces and later names alone", async () => {
    const world = newWorld();
    const sink = await watched(world, "resourceVersion=1");
    const one = await watched(world, "resourceVersion=1&fieldSelector=metadata.name=a");
    const all = await watched(world, "resourceVersion=1", undefined, "/api/v1/configmaps");
    await world.put({ ...configMap("a"), metadata: { name: "a", namespace: "other" } });
    await world.put(configMap("ab"));
    await world.put(configMap("a"));
    expect(told(sink)).toEqual(["ADDED ab", "ADDED a"]);
    expect(told(one)).toEqual(["ADDED a"]);
    expect(told(all)).toEqual(["ADDED a", "ADDED ab", "ADDED a"]);
  });

  it("follows one object through the old path", async () => {
    const world = newWorld();
    const sink = await watched(world, "resourceVersion=1", undefined, "/api/v1/watch/namespaces/ns/configmaps/a");
    await world.put(configMap("b"));
    await world.put(configMap("a"));
    expect(told(sink)).toEqual(["ADDED a"]);
  });

  it("shares one buffer between watchers of the same", async () => {
    const world = newWorld();
    const sinks = [await watched(world, "resourceVersion=1"), await watched(world, "resourceVersion=1")];
    await world.put(configMap("a"));
    expect(sinks[0]?.chunks[0]).toBeDefined();
    expect(sinks[0]?.chunks[0]).toBe(sinks[1]?.chunks[0]);
  });

  it("waits in silence for a revision of the future", async () => {
    const world = newWorld();
    const sink = await watched(world, "resourceVersion=3");
    await world.put(configMap("a"));
    await world.put(configMap("b"));
    await world.put(configMap("c"));
    expect(told(sink)).toEqual(["ADDED c"]);
  });

  it("tells that history is gone, and ends", async () => {
    const world = newWorld();
    await world.put(configMap("a"));
    await world.put(configMap("b"));
    await world.storage.compact(3);
    const sink = await watched(world, "resourceVersion=1");
    expect(sink.events()).toEqual([
      {
        type: "ERROR",
        object: {
          kind: "Status",
          apiVersion: "v1",
          metadata: {},
          status: "Failure",
          message: "too old resource version: 1 (3)",
          reason: "Expired",
          code: 410,
        },
      },
    ]);
    expect(sink.ended).toBe(true);
  });

  it("cuts a client that does not keep up", async () => {
    const world = newWorld();
    const [slow, other] = [await watched(world, "resourceVersion=1"), await watched(world, "resourceVersion=1")];
    slow.waiting = 1 << 30;
    await world.put(configMap("a"));
    await world.put(configMap("b"));
    expect(slow.destroyed).toBe(true);
    expect(told(other)).toEqual(["ADDED a", "ADDED b"]);
  });

  it("stops when the client goes, and ends when the server does", async () => {
    const world = newWorld();
    const [gone, stays] = [await watched(world, "resourceVersion=1"), await watched(world, "resourceVersion=1")];
    gone.leave();
    await world.put(configMap("a"));
    expect([told(gone), told(stays)]).toEqual([[], ["ADDED a"]]);
    world.server.watches.close();
    expect(stays.ended).toBe(true);
  });

  it.each([
    ["resourceVersion=abc", 500, 'resourceVersion: Invalid value: "abc": strconv.ParseUint: parsing "abc": invalid syntax'],
    ["labelSelector=a in", 400, "unable to parse requirement: found '' expected: '('"],
    [
      "resourceVersion=5&resourceVersionMatch=NotOlderThan",
      422,
      'ListOptions.meta.k8s.io "" is invalid: resourceVersionMatch: Forbidden: resourceVersionMatch is forbidden for watch unless sendInitialEvents is provided',
    ],
    [
      "continue=abc",
      422,
      'ListOptions.meta.k8s.io "" is invalid: resourceVersionMatch: Forbidden: resourceVersionMatch is forbidden when continue is provided',
    ],
  ])("refuses %s", async (query, code, message) => {
    await expect(watched(newWorld(), query)).rejects.toMatchObject({ status: { code, message } });
  });

  it("refuses forms that do not stream", async () => {
    await expect(watched(newWorld(), "", "application/yaml")).rejects.toMatchObject({
      status: {
        code: 406,
        message: "only the following media types are accepted: application/json;stream=watch, application/vnd.kubernetes.protobuf;stream=watch",
      },
    });
  });
});

describe("a watch of a selection", () => {
  it("tells what comes into it and what leaves it", async () => {
    const world = newWorld();
    const from = await world.put(configMap("a"));
    const sink = await watched(world, `resourceVersion=${from}&labelSelector=x=1`);
    await world.put(configMap("a", { x: "1" }));
    await world.put(configMap("a", { x: "1" }, "kept"));
    const left = await world.put(configMap("a", { x: "2" }, "gone"));
    await world.put(configMap("a", { x: "2" }, "unseen"));
    await world.put(configMap("a", { x: "1" }, "back"));
    await world.remove("ns", "a");
    expect(told(sink)).toEqual(["ADDED a", "MODIFIED a", "DELETED a", "ADDED a", "DELETED a"]);
    expect(sink.events()[2]?.object).toMatchObject({ metadata: { labels: { x: "1" }, resourceVersion: String(left) }, data: "kept" });
  });

  it("keeps lists of the selection right", async () => {
    const world = newWorld();
    const sink = await watched(world, "resourceVersion=1&labelSelector=x=1", "application/json;as=Table;v=v1;g=meta.k8s.io");
    await world.put(configMap("a", { x: "1" }));
    await world.put(configMap("a", { x: "2" }));
    expect(sink.events().map(({ type }) => type)).toEqual(["ADDED", "DELETED"]);
    const found = await list(world.request(`${path}?labelSelector=x=2`), world.scope);
    expect(Buffer.concat(found.body as Buffer[]).toString()).toContain('"name":"a"');
  });
});

describe("a watch with initial events", () => {
  const streaming = "sendInitialEvents=true&resourceVersionMatch=NotOlderThan&allowWatchBookmarks=true";

  it("ends them with a bookmark", async () => {
    const world = newWorld();
    await world.put(configMap("a"));
    const sink = await watched(world, streaming);
    expect(told(sink)).toEqual(["ADDED a", "BOOKMARK "]);
    expect(sink.events()[1]?.object).toEqual({
      kind: "ConfigMap",
      apiVersion: "v1",
      metadata: { resourceVersion: "2", annotations: { "k8s.io/initial-events-end": "true" } },
    });
  });

  it("sends the bookmark also where the state is asked for in the old way", async () => {
    expect(told(await watched(newWorld(), "allowWatchBookmarks=1"))).toEqual(["BOOKMARK "]);
  });

  it("sends no bookmark unasked, and no state when told so", async () => {
    const world = newWorld();
    await world.put(configMap("a"));
    expect(told(await watched(world, "sendInitialEvents=true&resourceVersionMatch=NotOlderThan"))).toEqual(["ADDED a"]);
    expect(told(await watched(world, "sendInitialEvents=false&resourceVersionMatch=NotOlderThan"))).toEqual([]);
  });

  it("shows the fields that Go never leaves out", async () => {
    const scalar = { shape: "scalar", scalar: "integer", nullable: false } as const;
    const field = { goType: "", pointer: false, required: false, patchStrategy: [] };
    const object = (fields: [string, object][]) => ({
      shape: "object",
      name: "",
      preserveUnknown: false,
      atomic: false,
      embeddedResource: false,
      nullable: false,
      fields: new Map(fields),
    });
    const list = { shape: "list", items: scalar, listType: "atomic", mapKeys: [], nullable: false };
    const spec = object([
      ["replicas", { ...field, name: "replicas", type: scalar, omit: "never" }],
      ["containers", { ...field, name: "containers", type: list, omit: "never" }],
      ["paused", { ...field, name: "paused", type: scalar, omit: "empty" }],
    ]);
    const type = object([
      ["metadata", { ...field, name: "metadata", type: object([]), omit: "empty" }],
      ["spec", { ...field, name: "spec", type: spec, omit: "empty" }],
      ["status", { ...field, name: "status", type: object([]), omit: "zero" }],
    ]);
    const world = createStoredWorld(configMaps, { type: type as never });
    const { metadata: _, ...rest } = (await watched(world, streaming)).events()[0]?.object ?? { metadata: {} };
    expect(rest).toEqual({ kind: "ConfigMap", apiVersion: "v1", spec: { replicas: 0, containers: null } });
  });
});

describe("forms of a watch", () => {
  it("metadata only", async () => {
    const world = newWorld();
    const sink = await watched(world, "resourceVersion=1", "application/json;as=PartialObjectMetadata;v=v1;g=meta.k8s.io");
    await world.put(configMap("a", { x: "1" }, "hidden"));
    expect(sink.events()).toEqual([
      {
        type: "ADDED",
        object: {
          kind: "PartialObjectMetadata",
          apiVersion: "meta.k8s.io/v1",
          metadata: { resourceVersion: "2", name: "a", namespace: "ns", labels: { x: "1" } },
        },
      },
    ]);
  });

  it("tables, whose columns come once to each watcher", async () => {
    const world = newWorld();
    const accept = "application/json;as=Table;v=v1;g=meta.k8s.io";
    const first = await watched(world, "resourceVersion=1", accept);
    await world.put(configMap("a"));
    const second = await watched(world, "resourceVersion=2&allowWatchBookmarks=1", accept);
    await world.put(configMap("b"));
    const columns = (sink: RecordingSink): unknown[] =>
      sink.events().map(({ object }) => (object["columnDefinitions"] as unknown[] | null)?.length ?? null);
    expect([columns(first), columns(second)]).toEqual([[1, null], [1]]);
    expect(first.events()[1]?.object).toMatchObject({
      kind: "Table",
      metadata: { resourceVersion: "3" },
      rows: [{ cells: ["b"], object: { kind: "PartialObjectMetadata", metadata: { name: "b" } } }],
    });
  });

  it("another version", async () => {
    const world = newWorld();
    const scope = world.scopeOf({ ...configMaps, version: "v2" }, { fromHub: (object) => object });
    const sink = new RecordingSink();
    await (await watch(world.request("/api/v2/namespaces/ns/configmaps?watch=1"), scope)).stream?.(sink);
    await world.put(configMap("a"));
    expect(sink.events()[0]?.object).toMatchObject({ apiVersion: "v2", kind: "ConfigMap" });
  });

  it("protobuf, each event behind its length", async () => {
    useProtobufCodec({
      encode: (object) => Buffer.from(`k8s ${(object as unknown as KubeObject).metadata.name}`),
      decode: () => undefined,
      toStored: () => undefined,
    });
    try {
      const world = newWorld();
      const sink = new RecordingSink();
      const answer = await watch(
        world.request(`${path}?watch=1&resourceVersion=1`, { accept: "application/vnd.kubernetes.protobuf;test=1" }),
        world.scope,
      );
      await answer.stream?.(sink);
      await world.put(configMap("a"));
      expect(answer.headers["content-type"]).toBe("application/vnd.kubernetes.protobuf;stream=watch");
      const message = "\n\u0005ADDED\u0012\u0007\n\u0005k8s a";
      expect(Buffer.concat(sink.chunks)).toEqual(Buffer.from(`\u0000\u0000\u0000${String.fromCharCode(message.length)}${message}`));
    } finally {
      useProtobufCodec(undefined);
    }
  });

  it("a list is none: the watch ends at its first event", async () => {
    const world = newWorld();
    const sink = await watched(world, "resourceVersion=1", "application/json;as=PartialObjectMetadataList;v=v1;g=meta.k8s.io");
    await world.put(configMap("a"));
    expect([sink.chunks, sink.ended]).toEqual([[], true]);
  });
});

describe("the time of a watch", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("ends after timeoutSeconds", async () => {
    const sink = await watched(newWorld(), "timeoutSeconds=5&resourceVersion=1");
    vi.advanceTimersByTime(4_999);
    expect(sink.ended).toBe(false);
    vi.advanceTimersByTime(1);
    expect(sink.ended).toBe(true);
    expect(sink.chunks).toEqual([]);
  });

  it("is at most an hour by default", async () => {
    const sink = await watched(newWorld(), "resourceVersion=1");
    vi.advanceTimersByTime(1_799_999);
    expect(sink.ended).toBe(false);
    vi.advanceTimersByTime(1_800_001);
    expect(sink.ended).toBe(true);
  });

  it("brings bookmarks to quiet watches that allow them", async () => {
    const world = newWorld();
    const sink = await watched(
      world,
      "resourceVersion=1&allowWatchBookmarks=true&timeoutSeconds=100",
      undefined,
      "/api/v1/namespaces/quiet/configmaps",
    );
    await world.put(configMap("elsewhere"));
    vi.advanceTimersByTime(60_000);
    expect(sink.events()).toEqual([{ type: "BOOKMARK", object: { kind: "ConfigMap", apiVersion: "v1", metadata: { resourceVersion: "2" } } }]);
    await world.put(configMap("elsewhere"));
    vi.advanceTimersByTime(38_000);
    expect(sink.events()[1]?.object.metadata.resourceVersion).toBe("3");
  });
});
