import { expect, test } from "vitest";
import { sameValue } from "../../../runtime/validation/same-value.ts";

test.each([
  [{ a: 1 }, { a: 1, b: undefined }, true],
  [{ a: [] }, {}, true],
  [{ a: null }, {}, true],
  [undefined, [], true],
  [{ a: { b: [1, { c: 2 }] } }, { a: { b: [1, { c: 2 }] } }, true],
  [{ a: 1 }, { a: 2 }, false],
  [{ a: 0 }, {}, false],
  [{}, { a: 1 }, false],
  [[1, 2], [2, 1], false],
  ["1", 1, false],
])("%j and %j: %s", (left, right, same) => {
  expect(sameValue(left, right)).toBe(same);
  expect(sameValue(right, left)).toBe(same);
});
