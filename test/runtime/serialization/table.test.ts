import { describe, expect, it } from "vitest";
import { list } from "../../../runtime/handlers/list.ts";
import type { KubeObject } from "../../../runtime/meta/object.ts";
import { answerObject } from "../../../runtime/serialization/answer-object.ts";
import { cellPrinterOf } from "../../../runtime/serialization/columns/cell-printers.ts";
import { customCells } from "../../../runtime/serialization/columns/custom-cells.ts";
import { bodyJson, createStoredWorld, definitionOf, type StoredWorld } from "../../support/stored-world.ts";

const column = (name: string, type: string, jsonPath: string, format = "") => ({ name, type, format, description: "", priority: 0, jsonPath });

interface Table {
  kind: string;
  apiVersion: string;
  metadata: object;
  columnDefinitions: { name: string }[];
  rows: { cells: unknown[]; conditions?: object[]; object: KubeObject | null }[];
}

async function tableOf(world: StoredWorld, url: string, version = "v1"): Promise<Table> {
  const accept = `application/json;as=Table;v=${version};g=meta.k8s.io`;
  return bodyJson(await list(world.request(url, { accept }), world.scope)) as Table;
}

async function podWorld(): Promise<StoredWorld> {
  return createStoredWorld(definitionOf({ resource: "pods", kind: "Pod", columns: [column("Name", "string", "", "name")] }), {
    cells: await cellPrinterOf("", "pods"),
  });
}

const pod: KubeObject = {
  apiVersion: "v1",
  kind: "Pod",
  metadata: { name: "p", namespace: "ns", creationTimestamp: "2026-01-01T00:05:00Z" },
  spec: { containers: [{ name: "c" }] },
  status: { phase: "Pending" },
};

describe("tables", () => {
  it("carry cells and metadata, and are kept until the object changes", async () => {
    const world = await podWorld();
    await world.put(pod);
    const first = await tableOf(world, "/api/v1/namespaces/ns/pods");
    expect(first).toMatchObject({ kind: "Table", apiVersion: "meta.k8s.io/v1", metadata: { resourceVersion: "2" } });
    expect(first.columnDefinitions.map(({ name }) => name)).toEqual(["Name"]);
    expect(first.rows[0]).toEqual({
      cells: ["p", "0/1", "Pending", "0", "5m", "<none>", "<none>", "<none>", "<none>"],
      object: { kind: "PartialObjectMetadata", apiVersion: "meta.k8s.io/v1", metadata: { ...pod.metadata, resourceVersion: "2" } },
    });
    expect(await tableOf(world, "/api/v1/namespaces/ns/pods")).toEqual(first);
    await world.put({ ...pod, status: { phase: "Succeeded" } });
    const [row] = (await tableOf(world, "/api/v1/namespaces/ns/pods")).rows;
    expect(row?.cells[2]).toBe("Succeeded");
    expect(row?.conditions).toEqual([{ type: "Completed", status: "True", reason: "Succeeded", message: "The pod has completed successfully." }]);
  });

  it("carry as much of the object as is asked for", async () => {
    const world = await podWorld();
    await world.put(pod);
    const shown = async (query: string): Promise<unknown> => (await tableOf(world, `/api/v1/namespaces/ns/pods${query}`)).rows[0]?.object;
    expect(await shown("?includeObject=None")).toBeNull();
    expect(await shown("?includeObject=Object")).toMatchObject({ kind: "Pod", spec: pod["spec"] });
    await expect(shown("?includeObject=Bogus")).rejects.toMatchObject({
      status: {
        code: 400,
        message: "Unable to convert to Table as requested: includeObject: Invalid value: \"Bogus\": must be 'Metadata', 'Object', 'None', or empty",
      },
    });
  });

  it("come in the older version", async () => {
    const world = await podWorld();
    await world.put(pod);
    const { apiVersion, rows } = await tableOf(world, "/api/v1/namespaces/ns/pods", "v1beta1");
    expect([apiVersion, rows[0]?.object?.apiVersion]).toEqual(["meta.k8s.io/v1beta1", "meta.k8s.io/v1beta1"]);
  });

  it("show a Scale in its own columns", async () => {
    const world = await podWorld();
    const scale: KubeObject = {
      apiVersion: "autoscaling/v1",
      kind: "Scale",
      metadata: { name: "d", resourceVersion: "7" },
      spec: { replicas: 2 },
      status: { replicas: 1 },
    };
    const accept = "application/json;as=Table;v=v1;g=meta.k8s.io";
    const shown = bodyJson(
      await answerObject(world.request("/apis/apps/v1/namespaces/ns/deployments/d/scale", { accept }), world.scope, 200, scale),
    ) as Table;
    expect(shown.columnDefinitions.map(({ name }) => name)).toEqual(["Name", "Desired", "Available", "Age"]);
    expect(shown).toMatchObject({ metadata: { resourceVersion: "7" }, rows: [{ cells: ["d", 2, 1, "<unknown>"] }] });
  });
});

describe("columns of custom resources", () => {
  it.each<[string, unknown, unknown]>([
    ["string", "text", "text"],
    ["string", 5, "5"],
    ["string", 0.00001, "1e-05"],
    ["string", 1e21, "1e+21"],
    ["string", false, "false"],
    ["string", null, "<no value>"],
    ["string", { b: 1, a: ["<"] }, '{"a":["\\u003c"],"b":1}'],
    ["integer", 5, 5],
    ["integer", 2.5, 2],
    ["integer", "5", null],
    ["number", 1.5, 1.5],
    ["boolean", true, true],
    ["boolean", "true", null],
    ["date", "2026-01-01T00:05:00Z", "5m"],
    ["date", "2026-01-01T00:15:00Z", "<invalid>"],
    ["date", "yesterday", "<invalid>"],
    ["date", 5, null],
    ["string", undefined, null],
  ])("of type %s show %j as %j", (type, value, cell) => {
    const cells = customCells([column("X", type, ".spec.x")]);
    const object = { apiVersion: "g/v1", kind: "W", metadata: { name: "a" }, spec: value === undefined ? {} : { x: value } };
    expect(cells(object, Date.parse("2026-01-01T00:10:00Z"))).toEqual([cell]);
  });

  it("show names, the first of several values, and nothing for paths that cannot be read or followed", () => {
    const cells = customCells([
      column("Name", "string", ".metadata.name", "name"),
      column("A", "string", ".spec.l[*]"),
      column("B", "string", ".spec["),
      column("C", "string", ".spec.l[9]"),
    ]);
    expect(cells({ apiVersion: "g/v1", kind: "W", metadata: { name: "a" }, spec: { l: ["x", "y"] } }, 0)).toEqual(["a", "x", null, null]);
  });

  it("keep the digits of large integers", async () => {
    const definition = definitionOf({
      group: "g.io",
      resource: "ws",
      kind: "W",
      storagePrefix: "g.io/ws",
      custom: true,
      columns: [column("X", "string", ".spec.x")],
    });
    const world = createStoredWorld(definition, { cells: customCells(definition.columns) });
    const value = Buffer.from('{"apiVersion":"g.io/v1","kind":"W","metadata":{"name":"a","namespace":"ns"},"spec":{"x":9007199254740993}}');
    await world.storage.commit({ compare: [], operations: [{ type: "put", key: "/registry/g.io/ws/ns/a", value }] });
    expect((await tableOf(world, "/apis/g.io/v1/namespaces/ns/ws")).rows[0]?.cells).toEqual(["9007199254740993"]);
  });
});
