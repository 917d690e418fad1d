import { RE2JS } from "re2js";
import { type CelFunction, defineFunction, memberOverload, type Operand, overload } from "../check/overload.ts";
import { validateLiteral } from "../check/validate-literal.ts";
import type { Evaluate } from "../compile/frame.ts";
import { boolType, stringType } from "../types/cel-type.ts";
import { CelError } from "../values/cel-error.ts";
import { limitSimulation } from "./limit-simulation.ts";

/** How many patterns that are not literals are kept compiled. */
const MAX_PATTERNS = 256;
const patterns = new Map<string, RE2JS>();

/** Compiles an RE2 pattern, and remembers it; a pattern that is none is an error of the evaluation. See `limitSimulation`. */
export function compilePattern(source: string): RE2JS {
  const known = patterns.get(source);
  if (known !== undefined) {
    return known;
  }
  let pattern: RE2JS;
  try {
    pattern = limitSimulation(RE2JS.compile(source));
  } catch (error) {
    throw new CelError(error instanceof Error ? error.message : String(error));
  }
  if (patterns.size >= MAX_PATTERNS) {
    const [oldest] = patterns.keys();
    patterns.delete(oldest ?? "");
  }
  patterns.set(source, pattern);
  return pattern;
}

function matches(text: string, source: string): boolean {
  return compilePattern(source).test(text);
}

/** A literal pattern is compiled once, when it is first needed. */
function compileMatches([text, source]: readonly Operand[]): Evaluate | undefined {
  const constant = source?.constant;
  if (text === undefined || typeof constant !== "string") {
    return undefined;
  }
  const { evaluate } = text;
  let pattern: RE2JS | undefined;
  return (frame) => {
    pattern ??= compilePattern(constant);
    return pattern.test(evaluate(frame) as string);
  };
}

const validatePattern = validateLiteral("matches", (source) => {
  try {
    compilePattern(source);
    return true;
  } catch {
    return false;
  }
});

/** `contains`, `startsWith`, `endsWith` and `matches`, which is linear in the text (RE2). */
export const stringFunctions: readonly CelFunction[] = [
  defineFunction(
    "contains",
    memberOverload("contains_string", [stringType, stringType], boolType, (text: string, part: string) => text.includes(part)),
  ),
  defineFunction(
    "startsWith",
    memberOverload("starts_with_string", [stringType, stringType], boolType, (text: string, prefix: string) => text.startsWith(prefix)),
  ),
  defineFunction(
    "endsWith",
    memberOverload("ends_with_string", [stringType, stringType], boolType, (text: string, suffix: string) => text.endsWith(suffix)),
  ),
  defineFunction(
    "matches",
    overload("matches", [stringType, stringType], boolType, matches, { compile: compileMatches, validate: validatePattern }),
    memberOverload("matches_string", [stringType, stringType], boolType, matches, { compile: compileMatches, validate: validatePattern }),
  ),
];
