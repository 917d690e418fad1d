import fc from "fast-check";
import { expect, test } from "vitest";
import { deepEqual } from "../../../runtime/meta/deep-equal.ts";

test("values that say the same are equal, whatever the order of their members", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const copy = JSON.parse(JSON.stringify(value), (_, member: unknown) =>
        typeof member === "object" && member !== null && !Array.isArray(member) ? Object.fromEntries(Object.entries(member).reverse()) : member,
      ) as unknown;
      return deepEqual(JSON.parse(JSON.stringify(value)), copy);
    }),
  );
});

test("two values are equal when their JSON is, members sorted", () => {
  const sorted = (value: unknown): string =>
    JSON.stringify(value, (_, member: unknown) =>
      typeof member === "object" && member !== null && !Array.isArray(member) ? Object.fromEntries(Object.entries(member).sort()) : member,
    );
  const small = fc.jsonValue({ maxDepth: 2 });
  fc.assert(
    fc.property(small, small, (a, b) => {
      const [left, right] = [JSON.parse(JSON.stringify(a)), JSON.parse(JSON.stringify(b))] as unknown[];
      return deepEqual(left, right) === (sorted(left) === sorted(right));
    }),
  );
});

test.each<[unknown, unknown, boolean]>([
  [{ a: undefined, b: 1 }, { b: 1 }, true],
  [{ b: 1 }, { a: undefined, b: 1 }, true],
  [{ a: null }, {}, false],
  [[], {}, false],
  [{}, null, false],
  [{ a: 2n ** 60n }, { a: 2n ** 60n }, true],
  [{ constructor: {} }, { b: 1 }, false],
  [JSON.parse('{"__proto__":{}}'), { a: 1 }, false],
  [{ a: 1 }, JSON.parse('{"__proto__":{}}'), false],
  [JSON.parse('{"__proto__":{"a":1}}'), JSON.parse('{"__proto__":{"a":1}}'), true],
])("%o and %o: %s", (a, b, equal) => {
  expect(deepEqual(a, b)).toBe(equal);
});
