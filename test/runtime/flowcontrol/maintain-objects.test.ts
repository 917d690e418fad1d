import { expect, test } from "vitest";
import { flowSchemaPrefix, priorityLevelPrefix } from "../../../runtime/flowcontrol/flow-objects.ts";
import { restoreFlowObjects } from "../../../runtime/flowcontrol/maintain-objects.ts";
import type { JsonObject } from "../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../runtime/meta/object.ts";
import { createMemoryStorage } from "../../../runtime/storage/memory/memory-storage.ts";
import { createTestServer } from "../../support/server-context.ts";
import { defaultObjects } from "./support.ts";

const annotation = "apf.kubernetes.io/autoupdate-spec";
const { schemas, levels } = defaultObjects();
const objects: readonly KubeObject[] = [...schemas, ...levels];

/** A store with the objects of a fresh server. */
async function maintained() {
  const storage = createMemoryStorage();
  const server = createTestServer({ storage });
  const look = (): Promise<void> => restoreFlowObjects(server, objects);
  await look();
  const read = (key: string): KubeObject => JSON.parse(storage.get(key)?.value.toString("utf8") ?? "null") as KubeObject;
  /** Writes an object as its API would: another spec is another generation. */
  const change = async (key: string, spec: JsonObject, annotations?: Record<string, string>): Promise<void> => {
    const stored = read(key);
    const metadata = {
      ...stored.metadata,
      generation: (stored.metadata.generation ?? 1) + 1,
      annotations: annotations ?? stored.metadata.annotations,
    };
    const value = Buffer.from(JSON.stringify({ ...stored, metadata, spec: { ...(stored["spec"] as JsonObject), ...spec } }));
    await storage.commit({ compare: [], operations: [{ type: "put", key, value }] });
  };
  const remove = (key: string) => storage.commit({ compare: [], operations: [{ type: "delete", key }] });
  return { storage, look, read, change, remove };
}

test("what is missing is put back, mandatory or suggested, and what is there is left alone", async () => {
  const { storage, look, read, remove } = await maintained();
  expect(storage.count(flowSchemaPrefix) + storage.count(priorityLevelPrefix)).toBe(objects.length);
  const { revision } = storage;
  await look();
  expect(storage.revision).toBe(revision);
  const { uid } = read(`${flowSchemaPrefix}catch-all`).metadata;
  for (const key of [`${flowSchemaPrefix}catch-all`, `${priorityLevelPrefix}exempt`, `${priorityLevelPrefix}workload-low`]) await remove(key);
  await look();
  expect(storage.count(flowSchemaPrefix) + storage.count(priorityLevelPrefix)).toBe(objects.length);
  const { metadata } = read(`${flowSchemaPrefix}catch-all`);
  expect([metadata.generation, metadata.uid === uid, metadata.annotations]).toEqual([1, false, { [annotation]: "true" }]);
});

test("the mandatory ones keep their specs, whatever their annotation says", async () => {
  const { look, read, change } = await maintained();
  await change(`${flowSchemaPrefix}catch-all`, { matchingPrecedence: 77 }, { [annotation]: "false", note: "kept" });
  await look();
  const { metadata, spec } = read(`${flowSchemaPrefix}catch-all`);
  expect(spec).toMatchObject({ matchingPrecedence: 10_000 });
  expect([metadata.generation, metadata.annotations]).toEqual([3, { [annotation]: "true", note: "kept" }]);
});

test("what the exempt level lends is for operators to say", async () => {
  const { storage, look, read, change } = await maintained();
  await change(`${priorityLevelPrefix}exempt`, { exempt: { nominalConcurrencyShares: 9, lendablePercent: 50 } });
  const { revision } = storage;
  await look();
  expect(storage.revision).toBe(revision);
  expect(read(`${priorityLevelPrefix}exempt`)["spec"]).toEqual({ type: "Exempt", exempt: { nominalConcurrencyShares: 9, lendablePercent: 50 } });
});

test("the suggested ones keep their specs as long as their annotation says so", async () => {
  const { look, read, change } = await maintained();
  const key = `${flowSchemaPrefix}service-accounts`;
  const precedence = (): unknown => (read(key)["spec"] as JsonObject)["matchingPrecedence"];
  await change(key, { matchingPrecedence: 77 });
  await look();
  expect(precedence()).toBe(9000);
  await change(key, { matchingPrecedence: 77 }, { [annotation]: "false" });
  await look();
  expect(precedence()).toBe(77);
  await change(key, {}, { [annotation]: "true" });
  await look();
  expect(precedence()).toBe(9000);
});

test("without an annotation, a spec that somebody has changed is theirs", async () => {
  const { look, read, change } = await maintained();
  const key = `${flowSchemaPrefix}service-accounts`;
  await change(key, { matchingPrecedence: 77 }, {});
  await look();
  const { metadata, spec } = read(key);
  expect([metadata.annotations, metadata.generation]).toEqual([{ [annotation]: "false" }, 2]);
  expect(spec).toMatchObject({ matchingPrecedence: 77 });
});

test("what an older server looked after, and nobody needs any more, goes", async () => {
  const { storage, look } = await maintained();
  const put = (name: string, annotations: Record<string, string>) => {
    const object = { apiVersion: "flowcontrol.apiserver.k8s.io/v1", kind: "FlowSchema", metadata: { name, annotations }, spec: {} };
    const value = Buffer.from(JSON.stringify(object));
    return storage.commit({ compare: [], operations: [{ type: "put", key: flowSchemaPrefix + name, value }] });
  };
  await put("former", { [annotation]: "true" });
  await put("own", {});
  await put("kept", { [annotation]: "false" });
  await look();
  expect(["former", "own", "kept"].map((name) => storage.get(flowSchemaPrefix + name) !== undefined)).toEqual([false, true, true]);
});
