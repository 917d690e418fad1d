import { expect, test } from "vitest";
import { AnswerCache } from "../../../../runtime/authorization/webhook/answer-cache.ts";

test("answers hold for their own time, and the one that was used last is forgotten last", () => {
  let now = 0;
  const cache = new AnswerCache<string>(2, () => now);
  cache.add("a", "A", 10);
  cache.add("b", "B", 20);
  cache.add("never", "N", 0);
  expect([cache.get("a"), cache.get("b"), cache.get("never")]).toEqual(["A", "B", undefined]);
  now = 10;
  expect([cache.get("a"), cache.get("b")]).toEqual([undefined, "B"]);
  cache.add("c", "C", 20);
  cache.get("b");
  cache.add("d", "D", 20);
  expect([cache.get("b"), cache.get("c"), cache.get("d")]).toEqual(["B", undefined, "D"]);
});
