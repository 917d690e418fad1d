import type { RE2JS } from "re2js";
import type { CelLibrary } from "../../check/environment.ts";
import { defineFunction, memberOverload, type Operand } from "../../check/overload.ts";
import type { Evaluate } from "../../compile/frame.ts";
import { readPattern } from "../../library/strings.ts";
import { intType, listType, stringType } from "../../types/cel-type.ts";
import { CelError } from "../../values/cel-error.ts";
import type { CelInt } from "../../values/int.ts";

function readRegex(source: string): RE2JS {
  try {
    return readPattern(source).re2;
  } catch (error) {
    throw error instanceof CelError ? new CelError(`Illegal regex: ${error.message}`) : error;
  }
}

function findFirst(text: string, pattern: RE2JS): string {
  const matcher = pattern.matcher(text);
  return matcher.find() ? (matcher.group() ?? "") : "";
}

/** The matches from left to right, `limit` at most when it is not negative. An empty match right after another match does not count, as in Go. */
function findMatches(text: string, pattern: RE2JS, limit: CelInt): string[] {
  const matcher = pattern.matcher(text);
  const found: string[] = [];
  let position = 0;
  let previousEnd = -1;
  let goesOn = false;
  while ((limit < 0 || found.length < limit) && position <= text.length && (goesOn ? matcher.find() : matcher.find(position))) {
    const start = matcher.start();
    const end = matcher.end();
    const isEmptyHere = end === position;
    // A matcher that goes on from its last match is faster, but steps over half a character where that was empty.
    goesOn = end > start;
    if (!isEmptyHere || start !== previousEnd) {
      found.push(text.slice(start, end));
    }
    position = isEmptyHere ? end + ((text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1) : end;
    previousEnd = end;
  }
  return found;
}

/** A literal pattern is compiled with the expression; one that is wrong makes the compilation fail, as in Kubernetes. */
function compileWithPattern([text, source, limit]: readonly Operand[], search: (text: string, pattern: RE2JS, limit: CelInt) => string | string[]) {
  const constant = source?.constant;
  if (text === undefined || typeof constant !== "string") {
    return undefined;
  }
  const pattern = readPattern(constant).re2;
  const { evaluate } = text;
  return ((frame) => search(evaluate(frame) as string, pattern, (limit?.evaluate(frame) ?? -1) as CelInt)) satisfies Evaluate;
}

/** `find` and `findAll` with RE2 patterns. Source: Kubernetes, "Common Expression Language in Kubernetes", "Kubernetes regex library". */
export const regexLibrary: CelLibrary = {
  name: "kubernetes.regex",
  functions: [
    defineFunction(
      "find",
      memberOverload(
        "string_find_string",
        [stringType, stringType],
        stringType,
        (text: string, source: string) => findFirst(text, readRegex(source)),
        { compile: (operands) => compileWithPattern(operands, findFirst) },
      ),
    ),
    defineFunction(
      "findAll",
      memberOverload(
        "string_find_all_string",
        [stringType, stringType],
        listType(stringType),
        (text: string, source: string) => findMatches(text, readRegex(source), -1),
        { compile: (operands) => compileWithPattern(operands, findMatches) },
      ),
      memberOverload(
        "string_find_all_string_int",
        [stringType, stringType, intType],
        listType(stringType),
        (text: string, source: string, limit: CelInt) => findMatches(text, readRegex(source), limit),
        { compile: (operands) => compileWithPattern(operands, findMatches) },
      ),
    ),
  ],
};
