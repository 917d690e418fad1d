import { expect, test } from "vitest";
import { createKeyedQueue } from "../../../runtime/extensions/keyed-queue.ts";

/** Work that goes on until it is let go, by key. */
function createWork() {
  const begun: string[] = [];
  const waiting = new Map<string, () => void>();
  return {
    begun,
    finish: (key: string) => waiting.get(key)?.(),
    work: (key: string) => {
      begun.push(key);
      return new Promise<void>((resolve) => waiting.set(key, resolve));
    },
  };
}

test("a key is worked on once at a time, and again when it was added meanwhile", async () => {
  const { begun, finish, work } = createWork();
  const queue = createKeyedQueue(8, work);
  queue.add("a");
  queue.add("a");
  queue.add("a");
  expect(begun).toEqual(["a"]);
  finish("a");
  await Promise.resolve().then(() => {});
  await new Promise((resolve) => setImmediate(resolve));
  expect(begun).toEqual(["a", "a"]);
  finish("a");
  await queue.settled();
  expect(begun).toEqual(["a", "a"]);
});

test("no more than the limit are worked on at once", async () => {
  const { begun, finish, work } = createWork();
  const queue = createKeyedQueue(2, work);
  for (const key of ["a", "b", "c"]) queue.add(key);
  expect(begun).toEqual(["a", "b"]);
  finish("a");
  await new Promise((resolve) => setImmediate(resolve));
  expect(begun).toEqual(["a", "b", "c"]);
  queue.close();
  queue.add("d");
  finish("b");
  finish("c");
  await queue.settled();
  expect(begun).toEqual(["a", "b", "c"]);
});
