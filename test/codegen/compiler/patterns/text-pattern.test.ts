import fc from "fast-check";
import { RE2JS } from "re2js";
import { describe, expect, it } from "vitest";
import { BudgetExceededError } from "../../../../codegen/compiler/cel/compile/meter.ts";
import { parsePattern } from "../../../../codegen/compiler/patterns/parse-pattern.ts";
import { PatternAutomaton } from "../../../../codegen/compiler/patterns/pattern-automaton.ts";
import { TextPattern } from "../../../../codegen/compiler/patterns/text-pattern.ts";

/** Patterns and texts of few letters, so that they meet. */
const atom = fc.constantFrom("a", "b", "-", ".", "\\.", "\\d", "\\w", "\\S", "[ab]", "[^a]", "[a-c1-3_-]", "[-b]", "^", "$", "\\n", "1", " ");
const repetition = fc.constantFrom("", "", "", "*", "+", "?", "{2}", "{0,2}", "{1,}", "*?");
const { pattern } = fc.letrec<{ pattern: string; sequence: string; part: string }>((tie) => ({
  pattern: fc.array(tie("sequence"), { minLength: 1, maxLength: 2 }).map((parts) => parts.join("|")),
  sequence: fc.array(tie("part"), { maxLength: 4 }).map((parts) => parts.join("")),
  part: fc.oneof(
    { depthSize: "small" },
    fc.tuple(atom, repetition).map(([one, times]) => one + times),
    fc.tuple(tie("pattern"), repetition).map(([one, times]) => `(${one})${times}`),
  ),
}));
const text = fc.array(fc.constantFrom("a", "b", "c", "-", ".", "1", "_", " ", "\n", "é", "😀"), { maxLength: 8 }).map((parts) => parts.join(""));

describe("patterns", () => {
  it("mean what RE2 means by them", () => {
    let tables = 0;
    fc.assert(
      fc.property(pattern, fc.array(text, { minLength: 1, maxLength: 5 }), (source, texts) => {
        const node = parsePattern(source);
        if (node === undefined) return;
        const re2 = RE2JS.compile(source);
        const table = PatternAutomaton.of(node);
        if (table !== undefined) tables++;
        for (const one of ["", ...texts]) {
          const found = table?.test(one);
          if (found !== undefined) expect([source, one, found]).toEqual([source, one, re2.test(one)]);
          expect([source, one, new TextPattern(source).test(one)]).toEqual([source, one, re2.test(one)]);
        }
      }),
      { numRuns: 2000 },
    );
    expect(tables).toBeGreaterThan(500);
  });

  it.each([
    ["^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", "a-b.c9", "a-.c"],
    ["^(\\S+\\s){4}\\S+$", "*/5 * * * *", "*/5 * * *"],
    ["^[a-z]{1,63}$", "a".repeat(63), "a".repeat(64)],
    ["^(([0-9]+(\\.[0-9]+)?)(s|m|h))+$", "1.5h20m", "1.5"],
    ["cat|dog$", "concatenate", "dogs"],
  ])("reads %s", (source, match, other) => {
    expect(parsePattern(source)).toBeDefined();
    expect(new TextPattern(source).test(match)).toBe(true);
    expect(new TextPattern(source).test(other)).toBe(false);
  });

  it.each(["a**", "[a", "a)", "(?=a)", "\\", "[z-a]", "(a{100}){100}", "a{2,1}", "\\8", "x{1001}", "*"])(
    "leaves it to RE2 to refuse %s",
    (source) => {
      expect(parsePattern(source)).toBeUndefined();
      expect(() => new TextPattern(source)).toThrow();
    },
  );

  it.each(["(?i)abc", "\\bword", "[[:alpha:]]+", "\\pL", "a{01}", "a{,2}", "é", "\\x41", "]"])("leaves %s to RE2", (source) => {
    expect(parsePattern(source)).toBeUndefined();
    expect(new TextPattern(source).test("%%")).toBe(false);
  });

  it("gives up on long texts where only a simulation would tell, which would take seconds", () => {
    const text = Array.from({ length: 2_000_000 }, () => (Math.random() < 0.5 ? "a" : "b")).join("");
    expect(() => new TextPattern("[ab]*a[ab]{40}$").test(text)).toThrow(BudgetExceededError);
    expect(new TextPattern("^[ab]*a[ab]*$").test(text)).toBe(true);
  });

  it("looks beyond ASCII character by character, as RE2 does", () => {
    expect(new TextPattern("^.$").test("😀")).toBe(true);
    expect(new TextPattern("^[^a]b$").test("éb")).toBe(true);
  });
});
