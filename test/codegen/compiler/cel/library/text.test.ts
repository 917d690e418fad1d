import { describe, expect, it } from "vitest";
import { compileSource, createEnvironment, standardLibrary, textLibrary } from "../../../../../codegen/compiler/cel/index.ts";
import { dynType } from "../../../../../codegen/compiler/cel/types/cel-type.ts";
import type { CelValue } from "../../../../../codegen/compiler/cel/values/cel-value.ts";

const environment = createEnvironment({ libraries: [standardLibrary, textLibrary], variables: { self: dynType } });

function run(source: string, self: CelValue = null): CelValue {
  return compileSource(source, environment)({ self });
}

describe("Kubernetes' version of the strings extension", () => {
  it.each([
    ["'%f %.2f %e %.1e'.format([3.5, 3.14159, 1234.5, 1234.5])", "3.500000 3.14 1.234500×10⁰³ 1.234500×10⁰³"],
    ["'%f'.format([1234567.5])", "1,234,567.500000"],
    ["'%s'.format([[1, 'a', 1.5, dyn([true])]])", '[1, "a", 1.500000, [true]]'],
    ["'%s'.format([{'b': 1, 'a': 2}])", '{"a":2, "b":1}'],
    ["'%x %X %o %b %d%%'.format([255, 'hi', 8, true, 7])", "ff 6869 10 1 7%"],
    ["'%s'.format([self])", "null"],
    ["'a-b-c'.split('-', 2)", ["a", "b-c"]],
    ["'tacocat'.replace('c', 'C', 1)", "taCocat"],
    ["'ab'.replace('', '-', 2)", "-a-b"],
    ["'😀b'.charAt(1) + '😀b'.substring(0, 1)", "b😀"],
    ["'😀b😀b'.lastIndexOf('b', 2)", 1],
    ["['a', 'b'].join(',')", "a,b"],
    ["' \\u0085x\\u00a0'.trim()", "x"],
  ])("%s", (source, expected) => {
    expect(run(source)).toEqual(expected);
  });

  it.each([
    ["'%d'.format(['x'])", "1:14: error during formatting: decimal clause can only be used on integers, was given string"],
    ["'%s %s'.format([1])", "1:15: index 1 out of range"],
    ["'%s'.format([1, 2])", "too many arguments supplied to string.format (expected 1, got 2)"],
    ["'%q'.format([1])", 'could not parse formatting clause: unrecognized formatting clause "q"'],
    ["'x'.reverse()", "undeclared reference to 'reverse'"],
    ["'x'.charAt(2)", "index out of range: 2"],
    ["'abc'.substring(2, 1)", "invalid substring range. start: 2, end: 1"],
    ["self.format([1])", "no such overload"],
  ])("%s fails with %s", (source, message) => {
    expect(() => run(source)).toThrow(message);
  });
});

describe("literals that are looked at before anything runs", () => {
  it.each([
    ["duration('bogus') > duration('1s')", "ERROR: <input>:1:10: invalid duration argument"],
    ["timestamp('bogus') == timestamp('bogus')", "ERROR: <input>:1:11: invalid timestamp argument"],
    ["'x'.matches('(')", "ERROR: <input>:1:13: invalid matches argument"],
  ])("%s", (source, message) => {
    expect(() => compileSource(source, environment)).toThrow(message);
  });

  it("conversions fail when compiled only if asked", () => {
    expect(run("int('x') == 1 || true")).toBe(true);
    expect(() => compileSource("int('x') == 1 || true", environment, { strictConstants: true })).toThrow(
      "type conversion error from 'string' to 'int'",
    );
  });
});
