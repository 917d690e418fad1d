import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";

describe("rules over JSON", () => {
  const self = { a: 1, b: 2, items: [{ name: "x" }, { name: "y" }] };

  it.each([
    ["has(self.a) && self.a < self.b && self.items.all(i, i.name != '')", true],
    ["self.items.exists(i, i.name == 'y') && size(self.items) == 2", true],
    ["has(self.c) || self.a == 1", true],
    ["!has(self.constructor) && !has(self.__proto__) && !('toString' in self)", true],
    ["self.items.map(i, i.name + '!')", ["x!", "y!"]],
    ["self.items.filter(i, i.name > 'x').size()", 1],
    ["self.a / 0 > 1 || true", true],
    ["[1, 2, 0].exists(i, 2 / i == 2)", true],
    ["self.a + self.b * 3", 7],
  ])("%s", (source, expected) => {
    expect(evaluate(source, { self })).toEqual(expected);
  });

  it.each([
    ["self.c", "no such key: c"],
    ["self.__proto__", "no such key: __proto__"],
    ["self.a / 0", "division by zero"],
    ["9223372036854775807 + self.a", "integer overflow"],
    ["self.a + 'x'", "no such overload"],
    ["self.items[2]", "index out of bounds: 2"],
  ])("%s fails with %s", (source, message) => {
    expect(() => evaluate(source, { self })).toThrow(message);
  });
});
