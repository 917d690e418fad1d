import { describe, expect, it } from "vitest";
import {
  BudgetExceededError,
  compileSource,
  createEnvironment,
  type Meter,
  optionalLibrary,
  standardLibrary,
} from "../../../../../codegen/compiler/cel/index.ts";
import { dynType } from "../../../../../codegen/compiler/cel/types/cel-type.ts";

/** Each name, each call but `||` and each turn of a macro costs 1. */
const meter: Meter = () => ({
  node: (expr) => (expr.kind === "identifier" ? 1 : 0),
  call: (_, name) => ({ kind: "fixed", price: name === "_||_" ? 0 : 1 }),
  loop: () => ({ ask: 0, turn: 1, held: 0, end: 1 }),
});
const environment = createEnvironment({ libraries: [standardLibrary, optionalLibrary], variables: { self: dynType } });

describe("a metered program", () => {
  const program = compileSource("self.all(i, i < 10) || true", environment, { meter });

  it("takes what it spends from its budget", () => {
    const budget = { remaining: 100 };
    expect(program({ self: [1, 2, 3] }, budget)).toBe(true);
    expect(budget.remaining).toBe(100 - (1 + 3 * 3 + 1));
  });

  it("runs when the budget is just enough, and stops when it is not; no operator absorbs that", () => {
    expect(program({ self: [1, 2, 3] }, { remaining: 11 })).toBe(true);
    expect(() => program({ self: [1, 2, 3] }, { remaining: 10 })).toThrow(BudgetExceededError);
  });

  it("runs without a budget", () => {
    expect(program({ self: [1, 2, 3] })).toBe(true);
  });

  it("evaluates as an unmetered one does", () => {
    for (const source of ["self[0] + 1", "self == [1, 2]", "[7, 8][dyn(1.0)]", "'a' in {'a': 1}", "1 < 1.5", "optional.of(1).orValue(1 / 0)"]) {
      const plain = compileSource(source, environment)({ self: [1, 2] });
      expect(compileSource(source, environment, { meter })({ self: [1, 2] }, { remaining: 100 })).toEqual(plain);
    }
  });
});
