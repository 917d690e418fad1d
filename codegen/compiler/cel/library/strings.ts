import { compilePattern, type TextPattern } from "../../patterns/text-pattern.ts";
import { type CelFunction, defineFunction, memberOverload, type Operand, overload } from "../check/overload.ts";
import { validateLiteral } from "../check/validate-literal.ts";
import type { Evaluate } from "../compile/frame.ts";
import { boolType, stringType } from "../types/cel-type.ts";
import { CelError } from "../values/cel-error.ts";

/** A pattern that is none is an error of the evaluation. */
export function readPattern(source: string): TextPattern {
  try {
    return compilePattern(source);
  } catch (error) {
    throw new CelError(error instanceof Error ? error.message : String(error));
  }
}

function matches(text: string, source: string): boolean {
  return readPattern(source).test(text);
}

/** A literal pattern is compiled once, when it is first needed. */
function compileMatches([text, source]: readonly Operand[]): Evaluate | undefined {
  const constant = source?.constant;
  if (text === undefined || typeof constant !== "string") {
    return undefined;
  }
  const { evaluate } = text;
  let pattern: TextPattern | undefined;
  return (frame) => {
    pattern ??= readPattern(constant);
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
