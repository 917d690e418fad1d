import { expect, test } from "vitest";
import { atOnce, inSlices, type Sliced } from "../../../runtime/meta/in-slices.ts";

function* sum(count: number, each: () => void = () => {}): Sliced<number> {
  let total = 0;
  for (let i = 1; i <= count; i++) {
    yield;
    each();
    total += i;
  }
  return total;
}

test("short work is done at once", () => {
  expect(inSlices(sum(3))).toBe(6);
  expect(atOnce(sum(3))).toBe(6);
});

test("long work lets others run in between", async () => {
  let others = 0;
  const other = setInterval(() => others++, 0);
  const busy = () => {
    const end = performance.now() + 4;
    while (performance.now() < end);
  };
  const result = inSlices(sum(20, busy));
  expect(result).toBeInstanceOf(Promise);
  expect(await result).toBe(210);
  clearInterval(other);
  expect(others).toBeGreaterThan(0);
});

test("what the work throws is thrown", async () => {
  const fail = () => {
    const end = performance.now() + 11;
    while (performance.now() < end);
    throw new Error("no");
  };
  expect(() => inSlices(sum(1, fail))).toThrow("no");
  let calls = 0;
  const later = () => {
    if (++calls > 1) fail();
    const end = performance.now() + 11;
    while (performance.now() < end);
  };
  await expect(inSlices(sum(3, later))).rejects.toThrow("no");
});
