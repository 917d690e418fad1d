import { expect, test } from "vitest";
import { createMemoryStorage } from "../../../runtime/storage/memory/memory-storage.ts";
test("quick", async () => {
  const s = createMemoryStorage();
  const v = Buffer.from('{"apiVersion":"v1","kind":"X","metadata":{"name":"a"}}');
  const seen: string[] = [];
  s.subscribe((c) => { for (const x of c) seen.push(`${x.type} ${x.key} ${x.revision}`); });
  for (let i = 0; i < 3000; i++) await s.commit({ compare: [{ key: `/r/a/${(i * 7919) % 3000}`, revision: 0 }], operations: [{ type: "put", key: `/r/a/${(i * 7919) % 3000}`, value: v }] });
  const r = s.revision;
  expect(s.range("/r/a/").entries.map((e) => e.key)).toEqual([...Array(3000).keys()].map((i) => `/r/a/${i}`).sort());
  expect(s.count("/r/a/1")).toBe(1111);
  await s.commit({ compare: [], operations: [{ type: "delete", key: "/r/a/5" }, { type: "put", key: "/r/a/55x", value: v }, { type: "put", key: "/r/b", value: v }] });
  expect(s.range("/r/a/", { revision: r }).entries).toEqual([...Array(3000).keys()].map((i) => `/r/a/${i}`).sort().map((k) => s.get(k) ?? expect.anything()));
  expect(s.range("/r/a/", { revision: r, limit: 2, from: "/r/a/4999" }).entries.map((e) => e.key)).toEqual(["/r/a/5", "/r/a/50"]);
  expect(s.range("/r/a/5", { limit: 2 }).entries.map((e) => e.key)).toEqual(["/r/a/50", "/r/a/500"]);
  expect(seen.length).toBe(3003);
  await s.close();
});
