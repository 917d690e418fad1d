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

const meter: Meter = {
  node: (expr) => (expr.kind === "identifier" || expr.kind === "select" ? 1 : 0),
  call: () => 1,
};
const environment = createEnvironment({ libraries: [standardLibrary, optionalLibrary], variables: { self: dynType } });

describe("a metered program", () => {
  const program = compileSource("self.all(i, i < 10) || true", environment, { meter });

  it("runs within its budget", () => {
    expect(program({ self: [1, 2, 3] }, 7)).toBe(true);
  });

  it("stops when the budget is used up, and no operator absorbs it", () => {
    expect(() => program({ self: [1, 2, 3] }, 6)).toThrow(BudgetExceededError);
  });

  it("evaluates as an unmetered one does", () => {
    for (const source of ["self[0] + 1", "self == [1, 2]", "[7, 8][dyn(1.0)]", "'a' in {'a': 1}", "1 < 1.5", "optional.of(1).orValue(1 / 0)"]) {
      const plain = compileSource(source, environment)({ self: [1, 2] });
      expect(compileSource(source, environment, { meter })({ self: [1, 2] }, 100)).toEqual(plain);
    }
  });
});
