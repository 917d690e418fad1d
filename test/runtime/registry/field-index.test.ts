import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { list } from "../../../runtime/handlers/list.ts";
import { watch } from "../../../runtime/handlers/watch.ts";
import type { KubeObject } from "../../../runtime/meta/object.ts";
import { FieldIndex } from "../../../runtime/registry/field-index.ts";
import type { Change } from "../../../runtime/storage/storage.ts";
import { bodyJson, createStoredWorld, definitionOf, RecordingSink, type StoredWorld } from "../../support/stored-world.ts";

const pods = definitionOf({ resource: "pods", kind: "Pod" });

function pod(name: string, nodeName: string, namespace = "ns", labels: Record<string, string> = {}): KubeObject {
  return { apiVersion: "v1", kind: "Pod", metadata: { name, namespace, labels }, spec: nodeName === "" ? {} : { nodeName } };
}

async function namesOf(world: StoredWorld, query: string, at = "/api/v1/pods"): Promise<string[]> {
  const answer = bodyJson(await list(world.request(`${at}?${query}`), world.scope)) as { items: KubeObject[]; metadata: { continue?: string } };
  const names = answer.items.map(({ metadata }) => `${metadata.namespace}/${metadata.name}`);
  const token = answer.metadata.continue ?? "";
  return token === "" ? names : [...names, ...(await namesOf(world, `${query}&continue=${token}`, at))];
}

async function watched(world: StoredWorld, query: string, at = "/api/v1/pods"): Promise<RecordingSink> {
  const sink = new RecordingSink();
  await (await watch(world.request(`${at}?watch=1&${query}`), world.scope)).stream?.(sink);
  return sink;
}

const told = (sink: RecordingSink): string[] => sink.events().map(({ type, object }) => `${type} ${object.metadata.name}`);

describe("lists by an indexed field", () => {
  it("look at no other objects, once the index is there", async () => {
    const world = createStoredWorld(pods);
    for (const [name, node] of Object.entries({ a: "n1", b: "n2", c: "n1", d: "" })) await world.put(pod(name, node));
    expect(await namesOf(world, "fieldSelector=spec.nodeName=n1")).toEqual(["ns/a", "ns/c"]);
    const range = vi.spyOn(world.storage, "range");
    const get = vi.spyOn(world.storage, "get");
    expect(await namesOf(world, "fieldSelector=spec.nodeName=n2")).toEqual(["ns/b"]);
    expect(await namesOf(world, "fieldSelector=spec.nodeName=")).toEqual(["ns/d"]);
    expect(await namesOf(world, "fieldSelector=spec.host=n3")).toEqual([]);
    expect(range).not.toHaveBeenCalled();
    expect(get).toHaveBeenCalledTimes(2);
  });

  it("keep to the namespace, the labels, and the other fields", async () => {
    const world = createStoredWorld(pods);
    await world.put(pod("a", "n1", "one", { app: "x" }));
    await world.put(pod("b", "n1", "two", { app: "x" }));
    await world.put(pod("c", "n1", "two"));
    expect(await namesOf(world, "fieldSelector=spec.nodeName=n1", "/api/v1/namespaces/two/pods")).toEqual(["two/b", "two/c"]);
    expect(await namesOf(world, "fieldSelector=spec.nodeName=n1,metadata.namespace=one")).toEqual(["one/a"]);
    expect(await namesOf(world, "fieldSelector=spec.nodeName=n1&labelSelector=app=x")).toEqual(["one/a", "two/b"]);
    expect(await namesOf(world, "fieldSelector=spec.nodeName=n1,metadata.name!=b")).toEqual(["one/a", "two/c"]);
  });

  it("of one namespace by selector read that namespace only", async () => {
    const world = createStoredWorld(pods);
    await world.put(pod("a", "n1", "one"));
    await world.put(pod("b", "n1", "two"));
    const range = vi.spyOn(world.storage, "range");
    expect(await namesOf(world, "fieldSelector=metadata.namespace=two")).toEqual(["two/b"]);
    expect(range).toHaveBeenCalledWith("/registry/pods/two/", expect.anything());
  });

  it("go on in pages, also at a revision that is past", async () => {
    const world = createStoredWorld(pods);
    for (const name of ["a", "b", "c", "d"]) await world.put(pod(name, "n1"));
    const first = bodyJson(await list(world.request("/api/v1/pods?fieldSelector=spec.nodeName=n1&limit=2"), world.scope)) as {
      metadata: { continue: string };
    };
    await world.remove("ns", "c");
    await world.put(pod("e", "n1"));
    expect(await namesOf(world, `fieldSelector=spec.nodeName=n1&limit=2&continue=${first.metadata.continue}`)).toEqual(["ns/c", "ns/d"]);
    expect(await namesOf(world, "fieldSelector=spec.nodeName=n1&limit=2")).toEqual(["ns/a", "ns/b", "ns/d", "ns/e"]);
  });
});

describe("watches by an indexed field", () => {
  it("are told of objects that come and go", async () => {
    const world = createStoredWorld(pods);
    await world.put(pod("a", "n1"));
    const sink = await watched(world, "fieldSelector=spec.nodeName=n1&resourceVersion=2");
    await world.put(pod("b", ""));
    await world.put(pod("b", "n1"));
    await world.put(pod("a", "n2"));
    await world.remove("ns", "b");
    expect(told(sink)).toEqual(["ADDED b", "DELETED a", "DELETED b"]);
  });

  it("begin with the state", async () => {
    const world = createStoredWorld(pods);
    await world.put(pod("a", "n1"));
    await world.put(pod("b", "n2"));
    expect(told(await watched(world, "fieldSelector=spec.nodeName=n2"))).toEqual(["ADDED b"]);
  });

  it("of other values are not touched by a change: it is read once, however many there are", async () => {
    const world = createStoredWorld(pods);
    const sinks = await Promise.all(Array.from({ length: 500 }, (_, i) => watched(world, `fieldSelector=spec.nodeName=n${i}&resourceVersion=1`)));
    const parse = vi.spyOn(world.scope.store, "parse");
    await world.put(pod("a", "n7"));
    // Once for the index, once for the one channel that it concerns.
    expect(parse).toHaveBeenCalledTimes(2);
    expect(sinks.flatMap(told)).toEqual(["ADDED a"]);
    expect(told(sinks[7] as RecordingSink)).toEqual(["ADDED a"]);
  });

  it("end with the server", async () => {
    const world = createStoredWorld(pods);
    const sink = await watched(world, "fieldSelector=spec.nodeName=n1&resourceVersion=1");
    world.server.watches.close();
    expect(sink.ended).toBe(true);
  });
});

describe("an index", () => {
  it("knows what a scan would find, after any changes", () => {
    const key = fc.constantFrom("/p/a/x", "/p/a/y", "/p/b/x", "/p/b/\u{1F600}", "/p/b/\uFFFD");
    const value = fc.constantFrom("", "1", "2");
    const step = fc.record({ key, value: fc.option(value, { nil: undefined }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), fc.constantFrom("/p/", "/p/b/"), (steps, prefix) => {
        const index = new FieldIndex((bytes) => bytes.toString());
        const model = new Map<string, string>();
        const heard = new Map<string, string>();
        for (const one of ["", "1", "2"]) {
          index.follow(one, prefix, {
            onChanges: (changes) => changes.forEach((change) => void heard.set(`${one} ${change.key}`, change.value.toString())),
          });
        }
        for (const [i, { key, value }] of steps.entries()) {
          const before = model.get(key);
          const change: Change = { type: value === undefined ? "delete" : "put", key, revision: i, value: Buffer.from(value ?? before ?? "") };
          if (value === undefined) model.delete(key);
          else model.set(key, value);
          heard.clear();
          index.onChanges([change]);
          const concerned = new Set([before, value].filter((one) => one !== undefined && key.startsWith(prefix)));
          expect(new Set(heard.keys())).toEqual(new Set([...concerned].map((one) => `${one} ${key}`)));
        }
        for (const wanted of ["", "1", "2"]) {
          const scan = [...model].filter(([at, one]) => one === wanted && at.startsWith(prefix)).map(([at]) => at);
          expect(index.keys(wanted, prefix)).toEqual(scan.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
        }
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});
