import { expect, test } from "vitest";
import { followStore } from "../../../runtime/admission/follow-store.ts";
import { createMemoryStorage } from "../../../runtime/storage/memory/memory-storage.ts";

test("what is made of the store is made again after a change, and only then", async () => {
  const storage = createMemoryStorage();
  const put = (key: string) => storage.commit({ compare: [], operations: [{ type: "put", key, value: Buffer.from("{}") }] });
  let made = 0;
  const count = followStore(["/registry/a/", "/registry/b/"], (from) => {
    made++;
    return from.count("/registry/");
  });
  expect(count(storage)).toBe(0);
  await put("/registry/c/1");
  expect(count(storage)).toBe(0);
  expect(made).toBe(1);
  await put("/registry/a/1");
  await put("/registry/b/1");
  expect(made).toBe(1);
  expect(count(storage)).toBe(3);
  expect(count(storage)).toBe(3);
  expect(made).toBe(2);
});
