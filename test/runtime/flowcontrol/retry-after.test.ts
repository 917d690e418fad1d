import { expect, test } from "vitest";
import { RetryAfter } from "../../../runtime/flowcontrol/retry-after.ts";

/** Refuses so many in each second; what is told after each. */
function told(counts: readonly number[]): number[] {
  const retryAfter = new RetryAfter();
  return counts.map((count, second) => {
    for (let at = 0; at < count; at++) retryAfter.refused((1000 + second) * 1000);
    return retryAfter.seconds;
  });
}

test("a few refusals are to be tried again in a second", () => {
  expect(told([1, 0, 2, 1, 2])).toEqual([1, 1, 1, 1, 1]);
});

test("many double the time, once in as long as it says, up to half a minute", () => {
  expect(told([5, 5, 5, 5, 5, 5, 5, 5])).toEqual([1, 2, 2, 4, 4, 4, 4, 8]);
  expect(Math.max(...told(new Array<number>(200).fill(500)))).toBe(32);
});

test("few let it come down one by one", () => {
  const seconds = told([...new Array<number>(8).fill(50), ...Array.from({ length: 90 }, (_, at) => (at % 3 === 0 ? 1 : 0))]);
  expect(Math.max(...seconds)).toBeGreaterThan(4);
  expect(seconds.at(-1)).toBe(1);
});
