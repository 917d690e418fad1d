import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CelIssuesError } from "../../../../../codegen/compiler/cel/syntax/issue.ts";
import { parse } from "../../../../../codegen/compiler/cel/syntax/parser.ts";

const START = "{'[', '{', '(', '.', '-', '!', 'true', 'false', 'null', NUM_FLOAT, NUM_INT, NUM_UINT, STRING, BYTES, IDENTIFIER}";

function problem(source: string): string {
  try {
    parse(source);
  } catch (error) {
    if (error instanceof CelIssuesError) {
      return error.message;
    }
    throw error;
  }
  return "";
}

describe("syntax errors", () => {
  it.each([
    ["self.a <", `ERROR: <input>:1:9: Syntax error: mismatched input '<EOF>' expecting ${START}\n | self.a <\n | ........^`],
    [
      "1 + $",
      `ERROR: <input>:1:5: Syntax error: token recognition error at: '$'\n | 1 + $\n | ....^\n` +
        `ERROR: <input>:1:6: Syntax error: mismatched input '<EOF>' expecting ${START}\n | 1 + $\n | .....^`,
    ],
    [
      "a | b",
      "ERROR: <input>:1:3: Syntax error: token recognition error at: '| '\n | a | b\n | ..^\n" +
        "ERROR: <input>:1:5: Syntax error: extraneous input 'b' expecting <EOF>\n | a | b\n | ....^",
    ],
    ["1 + 2\n3 +", "ERROR: <input>:2:1: Syntax error: mismatched input '3' expecting <EOF>\n | 3 +\n | ^"],
    ["self.true == 1", "ERROR: <input>:1:6: Syntax error: mismatched input 'true' expecting IDENTIFIER\n | self.true == 1\n | .....^"],
    ["{a}", "ERROR: <input>:1:3: Syntax error: mismatched input '}' expecting ':'\n | {a}\n | ..^"],
    ["namespace", "ERROR: <input>:1:1: reserved identifier: namespace\n | namespace\n | ^"],
    ["has(m)", "ERROR: <input>:1:5: invalid argument to has() macro\n | has(m)\n | ....^"],
    ["1.all(2, 3)", "ERROR: <input>:1:7: argument must be a simple name\n | 1.all(2, 3)\n | ......^"],
    ["m.filter(a.b, false)", "ERROR: <input>:1:11: argument is not an identifier\n | m.filter(a.b, false)\n | ..........^"],
    ["9223372036854775808", "ERROR: <input>:1:1: invalid int literal\n | 9223372036854775808\n | ^"],
    ["'\\udead'", "ERROR: <input>:1:1: invalid unicode code point\n | '\\udead'\n | ^"],
    ["'é' + §", "ERROR: <input>:1:7: Syntax error: token recognition error at: '§'\n | 'é' + §\n | .．....＾\n"],
  ])("%s", (source, message) => {
    expect(problem(source)).toContain(message);
  });

  it.each([
    ["parentheses", "(".repeat(20_000)],
    ["lists", `${"[".repeat(300)}${"]".repeat(300)}`],
    ["sums", `1${" + 1".repeat(50_000 / 4)}`],
    ["selections", `a${".b".repeat(1000)}`],
    ["negations of sums", `${"(1 + ".repeat(300)}1${")".repeat(300)}`],
    ["chains in chains", `${"(".repeat(200)}1${`${" + 1".repeat(100)})`.repeat(200)}`],
  ])("%s are limited in depth", (_, source) => {
    expect(problem(source)).toMatch(/recursion limit exceeded: 250|mismatched input/);
  });

  it("allows long chains of && and ||", () => {
    expect(problem(`true${" && true".repeat(5000)}`)).toBe("");
  });

  it("answers anything with a tree or with issues", () => {
    const piece = fc.constantFrom(
      "a",
      ".",
      "(",
      ")",
      "[",
      "]",
      "{",
      "}",
      "1",
      "'x'",
      "&&",
      "?",
      ":",
      ",",
      "-",
      "!",
      "has",
      "all",
      " ",
      '"',
      "\\",
      "0x",
      "b'",
      "`",
      "é",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        problem(pieces.join(""));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("literals", () => {
  it.each([
    ["'\\x41\\u00e9\\101\\n'", "AéA\n"],
    ["r'\\n'", "\\n"],
    ["'''a'b'''", "a'b"],
    ["-9223372036854775808", -9223372036854775808n],
    ["0x1F", 31],
  ])("%s", (source, value) => {
    expect(parse(source)).toMatchObject({ kind: "constant", value });
  });
});
