import { describe, expect, it } from "vitest";
import {
  bindingsLibrary,
  CelError,
  CelIssuesError,
  compileSource,
  createEnvironment,
  standardLibrary,
  textLibrary,
} from "../../../../codegen/compiler/cel/index.ts";
import { dynType } from "../../../../codegen/compiler/cel/types/cel-type.ts";

const environment = createEnvironment({ libraries: [standardLibrary, bindingsLibrary, textLibrary], variables: { self: dynType } });

function outcome(source: string, self: unknown = {}): string {
  try {
    compileSource(source, environment)({ self: self as object as never });
    return "value";
  } catch (error) {
    if (error instanceof CelError || error instanceof CelIssuesError) {
      return error.message;
    }
    throw error;
  }
}

/** Each of these would take forever, or the stack, if it were not met. */
describe("hostile expressions", () => {
  const steps = Array.from({ length: 60 }, (_, index) => index);
  const nested = `${"[".repeat(200)}x${"]".repeat(200)}`;
  const tower = Array.from({ length: 120 }).reduce<string>((body) => `cel.bind(x, ${nested}, ${body})`, "x == x");

  it.each([
    ["quotes that do not end", `"""${"a".repeat(90_000)}`],
    ["many quotes", "'\"".repeat(40_000)],
    ["many escapes", `'${"\\x".repeat(40_000)}`],
    ["many triple quotes", `"""a`.repeat(20_000)],
    ["minus signs", "-".repeat(90_000)],
    ["exclamation marks", `${"!".repeat(90_000)}true`],
    ["dots", `a${".".repeat(90_000)}`],
    ["commas", `[${",".repeat(90_000)}]`],
    ["a list of fifty thousand", `[${"1,".repeat(49_000)}1]`],
    ["types that double", `[1]${steps.map((step) => `.map(v${step}, {v${step}: v${step}})`).join("")}`],
    ["values that nest deeply", `cel.bind(x, 1, ${tower})`],
    ["slow patterns", `'${"a".repeat(5000)}!'.matches('(a+)+$|(a|a)*$|(a*)*b')`],
    ["precision", "'%.999999999f'.format([1.5])"],
    ["indices", "[1][9223372036854775807] + [1][dyn(1e300)]"],
  ])("%s", (_, source) => {
    expect(outcome(source)).toBeTypeOf("string");
  });

  it("sees only own members of objects", () => {
    const self = JSON.parse('{"__proto__": {"a": 1}, "constructor": 2}') as unknown;
    expect(outcome("self.__proto__.a == 1 && self['constructor'] == 2 && size(self) == 2 ? self.hasOwnProperty : 1", self)).toBe(
      "no such key: hasOwnProperty",
    );
    expect(outcome("self.toString", {})).toBe("no such key: toString");
    expect(outcome("self['__proto__']", {})).toBe("no such key: __proto__");
    expect(outcome("self.length", [1])).toBe("no such overload");
    expect(outcome("self.length", "text")).toBe("no such overload");
  });
});
