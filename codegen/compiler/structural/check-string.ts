import { statusError } from "../../../runtime/errors/status-error.ts";
import type { JsonObject } from "../../../runtime/meta/json.ts";
import { invalid, tooLong } from "../../../runtime/validation/field-error.ts";
import { BudgetExceededError } from "../cel/compile/meter.ts";
import { compilePattern, type TextPattern } from "../patterns/text-pattern.ts";
import { limitAt } from "./limit-at.ts";
import type { Walk } from "./walk.ts";

/** The check of maxLength and minLength, which count characters, and of pattern (RE2); the first that fails is told. Undefined when there is none. */
export function compileStringCheck(schema: JsonObject): ((value: string, walk: Walk) => void) | undefined {
  const { pattern } = schema;
  const most = limitAt(schema, "maxLength") ?? Number.POSITIVE_INFINITY;
  const least = limitAt(schema, "minLength") ?? 0;
  const matches = typeof pattern === "string" && pattern !== "" ? patternTest(pattern) : undefined;
  if (most === Number.POSITIVE_INFINITY && least === 0 && matches === undefined) return undefined;
  return (value, walk) => {
    if (value.length > most && characters(value) > most) {
      walk.errors.push(tooLong(walk.fieldOf(walk.path()), most));
    } else if (value.length < 2 * least && characters(value) < least) {
      fail(walk, value, `should be at least ${least} chars long`);
    } else if (matches !== undefined) {
      const fault = matches(value);
      if (fault !== undefined) fail(walk, value, `should match '${fault}'`);
    }
  };
}

/** What a text should have matched; undefined when it does. */
function patternTest(source: string): (value: string) => string | undefined {
  let compiled: TextPattern | string | undefined;
  return (value) => {
    compiled ??= compiledPattern(source);
    if (typeof compiled === "string") return compiled;
    return isMatch(compiled, value) ? undefined : source;
  };
}

function compiledPattern(source: string): TextPattern | string {
  try {
    return compilePattern(source);
  } catch (error) {
    return `${source}, but pattern is invalid: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** @throws StatusError 504, as kube-apiserver answers when validation takes too long. */
function isMatch(pattern: TextPattern, value: string): boolean {
  try {
    return pattern.test(value);
  } catch (error) {
    if (!(error instanceof BudgetExceededError)) throw error;
    throw statusError("Timeout", "Timeout: request did not complete within requested timeout - context deadline exceeded", {});
  }
}

/** Code points: a pair of surrogates is one character. */
export function characters(value: string): number {
  let count = value.length;
  for (let index = 1; index < value.length; index++) {
    if ((value.charCodeAt(index) & 0xfc00) === 0xdc00 && (value.charCodeAt(index - 1) & 0xfc00) === 0xd800) count--;
  }
  return count;
}

function fail(walk: Walk, value: string, what: string): void {
  const path = walk.path();
  walk.errors.push(invalid(walk.fieldOf(path), value, `${path} in body ${what}`));
}
