import { describe, expect, it } from "vitest";
import { StatusError } from "../../../runtime/errors/status-error.ts";
import { list } from "../../../runtime/handlers/list.ts";
import type { KubeObject } from "../../../runtime/meta/object.ts";
import { bodyJson, bodyText, createStoredWorld, definitionOf, type StoredWorld } from "../../support/stored-world.ts";

const configMaps = definitionOf({ resource: "configmaps", kind: "ConfigMap" });

function configMap(name: string, labels?: Record<string, string>, namespace = "ns"): KubeObject {
  return { apiVersion: "v1", kind: "ConfigMap", metadata: { name, namespace, ...(labels === undefined ? {} : { labels }) }, data: { of: name } };
}

async function worldOf(...objects: KubeObject[]): Promise<StoredWorld> {
  const world = createStoredWorld(configMaps);
  for (const object of objects) await world.put(object);
  return world;
}

interface List {
  kind: string;
  apiVersion: string;
  metadata: { resourceVersion: string; continue?: string; remainingItemCount?: number };
  items: KubeObject[];
}

async function listed(world: StoredWorld, query = "", path = "/api/v1/namespaces/ns/configmaps"): Promise<List> {
  return bodyJson(await list(world.request(`${path}${query}`), world.scope)) as List;
}

async function refused(world: StoredWorld, query: string): Promise<StatusError> {
  const error = await listed(world, query).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof StatusError)) throw new Error(`not refused: ${query}`);
  return error;
}

const names = ({ items }: List): (string | undefined)[] => items.map(({ metadata }) => metadata.name);

describe("list", () => {
  it("answers stored bytes without the items' types", async () => {
    const world = await worldOf(configMap("a"), configMap("b"));
    const answer = await list(world.request("/api/v1/namespaces/ns/configmaps"), world.scope);
    expect(answer.headers["content-type"]).toBe("application/json");
    expect(bodyText(answer)).toBe(
      '{"kind":"ConfigMapList","apiVersion":"v1","metadata":{"resourceVersion":"3"},"items":[' +
        '{"metadata":{"resourceVersion":"2","name":"a","namespace":"ns"},"data":{"of":"a"}},' +
        '{"metadata":{"resourceVersion":"3","name":"b","namespace":"ns"},"data":{"of":"b"}}]}\n',
    );
  });

  it("answers an empty list", async () => {
    expect(await listed(await worldOf())).toMatchObject({ kind: "ConfigMapList", items: [] });
  });

  it("keeps to its namespace, and orders all namespaces by key", async () => {
    const world = await worldOf(configMap("x", {}, "ns"), configMap("x", {}, "ns-1"), configMap("x", {}, "nsa"));
    expect(names(await listed(world))).toEqual(["x"]);
    const all = await listed(world, "", "/api/v1/configmaps");
    expect(all.items.map(({ metadata }) => metadata.namespace)).toEqual(["ns-1", "ns", "nsa"]);
  });

  it("gives custom resources their types and an empty continue", async () => {
    const definition = definitionOf({
      group: "stable.example.com",
      resource: "crontabs",
      kind: "CronTab",
      storagePrefix: "stable.example.com/crontabs",
      custom: true,
    });
    const world = createStoredWorld(definition);
    await world.put({ apiVersion: "stable.example.com/v1", kind: "CronTab", metadata: { name: "a", namespace: "ns" } });
    const found = await listed(world, "", "/apis/stable.example.com/v1/namespaces/ns/crontabs");
    expect(found.items[0]).toMatchObject({ apiVersion: "stable.example.com/v1", kind: "CronTab" });
    expect(found.metadata.continue).toBe("");
  });

  it("converts to another version", async () => {
    const world = await worldOf(configMap("a"));
    const scope = world.scopeOf({ ...configMaps, version: "v2" }, { fromHub: (object) => ({ ...object, data: { converted: true } }) });
    const found = bodyJson(await list(world.request("/api/v2/namespaces/ns/configmaps"), scope)) as List;
    expect(found).toMatchObject({ apiVersion: "v2", items: [{ metadata: { name: "a" }, data: { converted: true } }] });
    expect(found.items[0]?.kind).toBeUndefined();
  });
});

describe("pages of a list", () => {
  it("go on where the one before ended, at its revision", async () => {
    const world = await worldOf(configMap("a"), configMap("b"), configMap("c"));
    const first = await listed(world, "?limit=2");
    expect(names(first)).toEqual(["a", "b"]);
    expect(first.metadata.remainingItemCount).toBe(1);
    await world.remove("ns", "c");
    await world.put(configMap("bb"));
    const second = await listed(world, `?limit=2&continue=${first.metadata.continue}`);
    expect(names(second)).toEqual(["c"]);
    expect(second.metadata).toEqual({ resourceVersion: first.metadata.resourceVersion });
  });

  it("count what remains on every page", async () => {
    const world = await worldOf(...["a", "b", "c", "d", "e"].map((name) => configMap(name)));
    const first = await listed(world, "?limit=2");
    const second = await listed(world, `?limit=2&continue=${first.metadata.continue}`);
    expect([first.metadata.remainingItemCount, second.metadata.remainingItemCount]).toEqual([3, 1]);
  });

  it("have no continue when the limit takes all", async () => {
    const world = await worldOf(configMap("a"), configMap("b"));
    expect((await listed(world, "?limit=2")).metadata).toEqual({ resourceVersion: "3" });
    expect((await listed(world, "?limit=-1")).items).toHaveLength(2);
  });

  it("of a selection say nothing of what remains, and may end with nothing", async () => {
    const world = await worldOf(configMap("a", { x: "1" }), configMap("b", { x: "1" }), configMap("c"));
    const first = await listed(world, "?limit=2&labelSelector=x=1");
    expect(names(first)).toEqual(["a", "b"]);
    expect(first.metadata.remainingItemCount).toBeUndefined();
    expect((await listed(world, `?limit=2&labelSelector=x=1&continue=${first.metadata.continue}`)).items).toEqual([]);
  });

  it("of one name have no next page, and are of the past only where that is said", async () => {
    const world = await worldOf(configMap("a", { x: "1" }), configMap("ab"));
    const past = world.storage.revision;
    await world.put(configMap("a", { x: "2" }));
    const labelOf = async (query: string): Promise<unknown> => {
      const { items, metadata } = await listed(world, `?fieldSelector=metadata.name=a&limit=1&${query}`);
      expect(metadata.continue).toBeUndefined();
      return items.map((one) => one.metadata.labels?.["x"]);
    };
    expect(await labelOf("")).toEqual(["2"]);
    expect(await labelOf(`resourceVersion=${past}`)).toEqual(["2"]);
    expect(await labelOf(`resourceVersion=${past}&resourceVersionMatch=Exact`)).toEqual(["1"]);
  });

  it("give tokens that kube-apiserver reads", async () => {
    const first = await listed(await worldOf(configMap("a"), configMap("b")), "?limit=1");
    const token = JSON.parse(Buffer.from(first.metadata.continue ?? "", "base64url").toString());
    expect(token).toMatchObject({ v: "meta.k8s.io/v1", rv: 3, start: "/a\u0000" });
  });

  it("read a token of kube-apiserver's", async () => {
    const world = await worldOf(configMap("a"), configMap("b"), configMap("c"));
    const token = Buffer.from('{"v":"meta.k8s.io/v1","rv":-1,"start":"a\\u0000"}').toString("base64url");
    const page = await listed(world, `?limit=1&continue=${token}`);
    expect(names(page)).toEqual(["b"]);
    expect(page.metadata.remainingItemCount).toBe(1);
    expect(names(await listed(world, `?limit=1&resourceVersion=0&continue=${token}`))).toEqual(["b", "c"]);
  });

  it("offer the rest of an expired list", async () => {
    const world = await worldOf(configMap("a"), configMap("b"));
    const first = await listed(world, "?limit=1");
    await world.put(configMap("c"));
    await world.storage.compact(world.storage.revision);
    const error = await refused(world, `?limit=1&continue=${first.metadata.continue}`);
    expect(error.status).toMatchObject({ code: 410, reason: "Expired" });
    expect(names(await listed(world, `?continue=${error.status.metadata["continue"]}`))).toEqual(["b", "c"]);
  });

  it.each([
    ["?continue=bogus", "invalid continue token: continue key is not valid: illegal base64 data at input byte 4"],
    ["?continue=!!!", "invalid continue token: continue key is not valid: illegal base64 data at input byte 0"],
    ["?continue=abc", "invalid continue token: continue key is not valid: invalid character 'i' looking for beginning of value"],
    ["?continue=e30", "invalid continue token: continue key is not valid: server does not recognize this encoded version "],
    ["?limit=abc", 'strconv.ParseInt: parsing "abc": invalid syntax'],
    ["?timeoutSeconds=1.5", 'strconv.ParseInt: parsing "1.5": invalid syntax'],
  ])("refuse %s", async (query, message) => {
    const { status } = await refused(await worldOf(), query);
    expect(status).toMatchObject({ code: 400, reason: "BadRequest", message });
  });
});

describe("resource versions of a list", () => {
  it("read the past exactly", async () => {
    const world = await worldOf(configMap("a"));
    await world.put(configMap("b"));
    expect(names(await listed(world, "?resourceVersion=2&resourceVersionMatch=Exact"))).toEqual(["a"]);
    expect(names(await listed(world, "?resourceVersion=2&limit=5"))).toEqual(["a"]);
    expect(names(await listed(world, "?resourceVersion=2"))).toEqual(["a", "b"]);
    expect(names(await listed(world, "?resourceVersion=2&resourceVersionMatch=NotOlderThan"))).toEqual(["a", "b"]);
  });

  it("ignore a limit at version 0", async () => {
    expect(names(await listed(await worldOf(configMap("a"), configMap("b")), "?resourceVersion=0&limit=1"))).toEqual(["a", "b"]);
  });

  it("expire", async () => {
    const world = await worldOf(configMap("a"), configMap("b"));
    await world.storage.compact(3);
    expect((await refused(world, "?resourceVersion=2&resourceVersionMatch=Exact")).status).toMatchObject({
      code: 410,
      message: "The resourceVersion for the provided list is too old.",
    });
  });

  it("of the future are waited for, and then refused", async () => {
    const world = await worldOf();
    const soon = listed(world, "?resourceVersion=2");
    await world.put(configMap("a"));
    expect(names(await soon)).toEqual(["a"]);
    expect((await refused(world, "?resourceVersion=99")).status).toMatchObject({
      code: 504,
      reason: "Timeout",
      details: { retryAfterSeconds: 1, causes: [{ reason: "ResourceVersionTooLarge", message: "Too large resource version" }] },
    });
  });

  it.each([
    [
      "?resourceVersion=abc",
      400,
      'invalid resource version: resourceVersion: Invalid value: "abc": strconv.ParseUint: parsing "abc": invalid syntax',
    ],
    [
      "?resourceVersion=0&resourceVersionMatch=Exact",
      422,
      'ListOptions.meta.k8s.io "" is invalid: resourceVersionMatch: Forbidden: resourceVersionMatch "exact" is forbidden for resourceVersion "0"',
    ],
    [
      "?resourceVersion=5&resourceVersionMatch=Bogus",
      422,
      'ListOptions.meta.k8s.io "" is invalid: resourceVersionMatch: Unsupported value: "Bogus": supported values: "Exact", "NotOlderThan", ""',
    ],
    ["?sendInitialEvents=true", 422, 'ListOptions.meta.k8s.io "" is invalid: sendInitialEvents: Forbidden: sendInitialEvents is forbidden for list'],
  ])("refuse %s", async (query, code, message) => {
    expect((await refused(await worldOf(), query)).status).toMatchObject({ code, message });
  });
});

describe("selected lists", () => {
  it("take label selectors, before and after objects change", async () => {
    const world = await worldOf(configMap("a", { env: "prod" }), configMap("b", { env: "dev" }), configMap("c"));
    expect(names(await listed(world, "?labelSelector=env=prod"))).toEqual(["a"]);
    await world.put(configMap("a", { env: "dev" }));
    expect(names(await listed(world, "?labelSelector=env=prod"))).toEqual([]);
    expect(names(await listed(world, "?labelSelector=env in (dev)"))).toEqual(["a", "b"]);
    await world.remove("ns", "a");
    expect(names(await listed(world, "?labelSelector=env"))).toEqual(["b"]);
  });

  it("take names and namespaces from keys", async () => {
    const world = await worldOf(configMap("a"), configMap("b"), configMap("a", {}, "other"));
    expect(names(await listed(world, "?fieldSelector=metadata.name=b"))).toEqual(["b"]);
    expect(names(await listed(world, "?fieldSelector=metadata.name!=b"))).toEqual(["a"]);
    expect(names(await listed(world, "?fieldSelector=metadata.name=a,metadata.name=b"))).toEqual([]);
    expect(names(await listed(world, "?fieldSelector=metadata.name="))).toEqual([]);
    expect((await listed(world, "?fieldSelector=metadata.namespace=other")).items).toEqual([]);
    const elsewhere = await listed(world, "?fieldSelector=metadata.namespace=other,metadata.name=a", "/api/v1/configmaps");
    expect(elsewhere.items.map(({ metadata }) => metadata.namespace)).toEqual(["other"]);
  });

  it("refuse fields that do not select", async () => {
    expect((await refused(await worldOf(), "?fieldSelector=data.x=1")).status.message).toBe(
      '"data.x" is not a known field selector: only "metadata.name", "metadata.namespace"',
    );
  });
});
