import { expect, test, vi } from "vitest";
import { selectedParams } from "../../../../runtime/admission/policy/selected-params.ts";
import { createMemoryStorage } from "../../../../runtime/storage/memory/memory-storage.ts";

test("what a selector selects is looked for again only after something has changed there", async () => {
  const storage = createMemoryStorage();
  const put = (key: string, labels: Record<string, string>) =>
    storage.commit({ compare: [], operations: [{ type: "put", key, value: Buffer.from(JSON.stringify({ metadata: { labels } })) }] });
  const range = vi.spyOn(storage, "range");
  const keys = (namespace: string) => selectedParams(`/registry/limits/${namespace}/`, { matchLabels: { a: "b" } }, storage).map(({ key }) => key);
  await put("/registry/limits/n/one", { a: "b" });
  await put("/registry/limits/n/two", { a: "c" });
  expect(keys("n")).toEqual(["/registry/limits/n/one"]);
  expect(keys("m")).toEqual([]);
  await put("/registry/limits/m/three", { a: "b" });
  range.mockClear();
  expect(keys("n")).toEqual(["/registry/limits/n/one"]);
  expect(range).not.toHaveBeenCalled();
  expect(keys("m")).toEqual(["/registry/limits/m/three"]);
  await put("/registry/limits/n/two", { a: "b" });
  expect(keys("n")).toEqual(["/registry/limits/n/one", "/registry/limits/n/two"]);
  expect(range).toHaveBeenCalledTimes(2);
});
