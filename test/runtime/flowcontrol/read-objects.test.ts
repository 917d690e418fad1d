import { expect, test } from "vitest";
import { createFlowObjectReader } from "../../../runtime/flowcontrol/read-objects.ts";
import { createMemoryStorage } from "../../../runtime/storage/memory/memory-storage.ts";
import { anything, createControl, fakeClock, level, requestInfo, schema } from "./support.ts";

test("objects are parsed once for each revision, and what is none is passed over", async () => {
  const storage = createMemoryStorage();
  const put = (key: string, value: unknown) =>
    storage.commit({
      compare: [],
      operations: [{ type: "put", key: `/registry/${key}`, value: Buffer.from(typeof value === "string" ? value : JSON.stringify(value)) }],
    });
  const everyone = { ...anything, subjects: [{ kind: "User", user: { name: "*" } }] };
  await put("flowschemas/one", schema("one", "own", 5, everyone));
  await put("flowschemas/two", schema("two", "own", 6, everyone));
  await put("prioritylevelconfigurations/own", level("own", { shares: 1 }));
  const read = createFlowObjectReader(storage);
  const before = read();
  await put("flowschemas/two", schema("two", "own", 7, everyone));
  await put("flowschemas/broken", "k8s\0");
  await put("flowschemas/empty", {});
  await put("prioritylevelconfigurations/empty", { metadata: { name: "empty" } });
  const after = read();
  expect(after.schemas.map(({ metadata }) => metadata?.name)).toEqual([undefined, "one", "two"]);
  expect(after.schemas[1]).toBe(before.schemas[0]);
  expect(after.schemas[2]?.spec.matchingPrecedence).toBe(7);
  const control = createControl(fakeClock(), read);
  expect(control.flow(requestInfo("GET /version"), { username: "alice", groups: [] }).schema.name).toBe("one");
});

test("a change of a status changes nothing for requests", async () => {
  const storage = createMemoryStorage();
  const put = (value: unknown) =>
    storage.commit({ compare: [], operations: [{ type: "put", key: "/registry/flowschemas/one", value: Buffer.from(JSON.stringify(value)) }] });
  const everyone = { ...anything, subjects: [{ kind: "User", user: { name: "*" } }] };
  const one = schema("one", "catch-all", 5, everyone);
  await put(one);
  const read = createFlowObjectReader(storage);
  const control = createControl(fakeClock(), read);
  const ask = () => {
    control.invalidate();
    return control.flow(requestInfo("GET /version"), { username: "alice", groups: [] });
  };
  const flow = ask();
  await put({ ...one, status: { conditions: [] } });
  expect(ask()).toBe(flow);
  await put({ ...one, metadata: { ...one.metadata, uid: "another" } });
  expect(ask()).not.toBe(flow);
});
