import { describe, expect, test } from "vitest";
import type { TokenVerdict } from "../../../runtime/authentication/authenticator.ts";
import { createTokenUnion } from "../../../runtime/authentication/token-authenticator.ts";
import { createTokenCache } from "../../../runtime/authentication/token-cache.ts";

const known = { user: { username: "jane", groups: [] }, audiences: ["a"] };

/** An authenticator that says what it is told to and counts how often it is asked. */
function counted(answer: () => TokenVerdict | undefined | Promise<TokenVerdict | undefined>) {
  const asked: string[] = [];
  return {
    asked,
    authenticate: (token: string) => {
      asked.push(token);
      return answer();
    },
  };
}

describe("a cache of tokens", () => {
  test("holds what is known for its time", async () => {
    let now = 0;
    const inner = counted(() => known);
    const cache = createTokenCache(inner, { success: 10, failure: 0, errors: true }, () => now);
    for (now of [0, 9]) expect(await cache.authenticate("t", ["a"])).toBe(known);
    expect(inner.asked).toHaveLength(1);
    now = 10;
    await cache.authenticate("t", ["a"]);
    expect(inner.asked).toHaveLength(2);
  });

  test("tells tokens and audiences apart", async () => {
    const inner = counted(() => known);
    const cache = createTokenCache(inner, { success: 10, failure: 0, errors: true }, () => 0);
    for (const audiences of [["a"], ["b"], ["a", "b"], ["a\nb"]]) await cache.authenticate("t", audiences);
    await cache.authenticate("u", ["a"]);
    expect(inner.asked).toHaveLength(5);
  });

  test.each([
    ["tokens that nobody knows", undefined, { success: 0, failure: 10, errors: false }, 1],
    ["no errors, unless it is told to", { error: "x" }, { success: 10, failure: 10, errors: false }, 2],
    ["errors as failures", { error: "x" }, { success: 0, failure: 10, errors: true }, 1],
    ["nothing without a time", undefined, { success: 10, failure: 0, errors: true }, 2],
  ])("holds %s", async (_, verdict, times, calls) => {
    const inner = counted(() => verdict);
    const cache = createTokenCache(inner, times, () => 0);
    for (let i = 0; i < 2; i++) expect(await cache.authenticate("t", [])).toEqual(verdict);
    expect(inner.asked).toHaveLength(calls);
  });

  test("asks once for many, and again after a failure", async () => {
    const inner = counted(() => Promise.reject(new Error("gone")));
    const cache = createTokenCache(inner, { success: 10, failure: 0, errors: true }, () => 0);
    const answers = await Promise.allSettled([cache.authenticate("t", []), cache.authenticate("t", [])]);
    expect(answers.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(inner.asked).toHaveLength(1);
    await expect(cache.authenticate("t", [])).rejects.toThrow("gone");
    expect(inner.asked).toHaveLength(2);
  });
});

test("of several, one that knows a token decides, and errors are joined", async () => {
  const says = (verdict: TokenVerdict | undefined) => ({ authenticate: () => verdict });
  const union = (...verdicts: (TokenVerdict | undefined)[]) => createTokenUnion(verdicts.map(says)).authenticate("t", []);
  expect(await union({ error: "x" }, known)).toBe(known);
  expect(await union({ error: "x" }, undefined, { error: "y" })).toEqual({ error: "x, y" });
  expect(await union(undefined, undefined)).toBeUndefined();
});
