import { createRequire } from "node:module";
import type { RE2JS } from "re2js";
import { limitSimulation } from "./limit-simulation.ts";
import { parsePattern } from "./parse-pattern.ts";
import { PatternAutomaton } from "./pattern-automaton.ts";

/** How many patterns are kept compiled. */
const mostPatterns = 256;
let re2js: typeof import("re2js") | undefined;
const patterns = new Map<string, TextPattern>();

/**
 * A regular expression with RE2's meaning, which takes time linear in the text. Whether a text has a match is told by a table
 * where the expression is of the usual sort (see `parsePattern`) and the text is ASCII, and by RE2JS else.
 */
export class TextPattern {
  readonly source: string;
  #automaton: PatternAutomaton | undefined;
  #re2: RE2JS | undefined;
  #hasAutomaton: boolean;

  /** @throws Error that says what is wrong with the expression, in RE2's words. */
  constructor(source: string) {
    this.source = source;
    this.#hasAutomaton = parsePattern(source) !== undefined;
    if (!this.#hasAutomaton) this.#re2 = compile(source);
  }

  /** For all that needs more than whether there is a match. Matching may throw BudgetExceededError: see `limitSimulation`. */
  get re2(): RE2JS {
    this.#re2 ??= compile(this.source);
    return this.#re2;
  }

  /** Whether a part of the text matches. @throws BudgetExceededError */
  test(text: string): boolean {
    return this.#table()?.test(text) ?? this.re2.test(text);
  }

  /** The table is made for the first text. */
  #table(): PatternAutomaton | undefined {
    if (this.#automaton === undefined && this.#hasAutomaton) {
      const node = parsePattern(this.source);
      this.#automaton = node === undefined ? undefined : PatternAutomaton.of(node);
      this.#hasAutomaton = this.#automaton !== undefined;
    }
    return this.#automaton;
  }
}

/** RE2JS with its tables of Unicode is loaded for the first expression that needs it. */
function compile(source: string): RE2JS {
  re2js ??= createRequire(import.meta.url)("re2js") as typeof import("re2js");
  return limitSimulation(re2js.RE2JS.compile(source));
}

/** Compiles an RE2 pattern, and remembers it. @throws Error that says what is wrong with it. */
export function compilePattern(source: string): TextPattern {
  const known = patterns.get(source);
  if (known !== undefined) return known;
  const pattern = new TextPattern(source);
  if (patterns.size >= mostPatterns) {
    const [oldest] = patterns.keys();
    patterns.delete(oldest ?? "");
  }
  patterns.set(source, pattern);
  return pattern;
}
