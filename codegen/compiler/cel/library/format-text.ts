import type { CallExpr, Expr } from "../syntax/expr.ts";
import type { CelIssue } from "../syntax/issue.ts";
import { type CelType, isDynOrError } from "../types/cel-type.ts";
import { typeName } from "../types/format-type.ts";
import { CelError } from "../values/cel-error.ts";
import type { CelValue } from "../values/cel-value.ts";
import { typeOf } from "../values/type-of.ts";

/** A letter after `%`: the types it takes, what to say of others, and its text. */
export interface FormatClause {
  readonly accepts: ReadonlySet<string>;
  readonly complaint: string;
  format(value: CelValue, precision: number): string;
}

/** Clauses by letter. */
export type FormatClauses = ReadonlyMap<string, FormatClause>;

const DEFAULT_PRECISION = 6;
/** Doubles have at most 1074 decimals. */
const MAX_PRECISION = 1100;
const PLACE = /%(?:(%)|(?:\.(\d*))?([\s\S]?))/g;

/** Makes `'%s is %d'.format([...])` of a set of clauses. */
export function createFormat(clauses: FormatClauses): (text: string, args: readonly CelValue[]) => string {
  return (text, args) => {
    let next = 0;
    return text.replace(PLACE, (_, percent: string | undefined, precision: string | undefined, letter: string) => {
      if (percent !== undefined) {
        return "%";
      }
      const argument = args[next];
      if (argument === undefined) {
        throw new CelError(`index ${next} out of range`);
      }
      next += 1;
      const clause = clauseOf(clauses, letter, precision);
      if (!clause.accepts.has(typeOf(argument))) {
        throw new CelError(mistake(clause, typeOf(argument)));
      }
      return clause.format(argument, precision === undefined ? DEFAULT_PRECISION : Number(precision));
    });
  };
}

/** Finds what is wrong with a call whose text and list are literals: a wrong clause, a type that it does not take, too few or too many arguments. */
export function checkFormat(clauses: FormatClauses): (call: CallExpr, staticType: (expr: Expr) => CelType) => CelIssue | undefined {
  return (call, staticType) => {
    const [list] = call.arguments;
    if (call.target?.kind !== "constant" || typeof call.target.value !== "string" || list?.kind !== "list") {
      return undefined;
    }
    const elements = list.elements.map((element) => element.value);
    try {
      return checkPlaces(clauses, call.target.value, elements, staticType);
    } catch (error) {
      if (error instanceof CelError) {
        return { offset: call.offset, message: error.message };
      }
      throw error;
    }
  };
}

function checkPlaces(clauses: FormatClauses, text: string, elements: readonly Expr[], staticType: (expr: Expr) => CelType): CelIssue | undefined {
  let next = 0;
  for (const [, percent, precision, letter = ""] of text.matchAll(PLACE)) {
    if (percent !== undefined) {
      continue;
    }
    const element = elements[next];
    if (element === undefined) {
      throw new CelError(`index ${next} out of range`);
    }
    next += 1;
    const clause = clauseOf(clauses, letter, precision);
    const type = staticType(element);
    if (!isDynOrError(type) && !clause.accepts.has(runtimeName(type))) {
      return { offset: element.offset, message: mistake(clause, runtimeName(type)) };
    }
  }
  if (next < elements.length) {
    throw new CelError(`too many arguments supplied to string.format (expected ${next}, got ${elements.length})`);
  }
  return undefined;
}

function runtimeName(type: CelType): string {
  return type.kind === "object" ? "map" : typeName(type);
}

function clauseOf(clauses: FormatClauses, letter: string, precision: string | undefined): FormatClause {
  if (letter === "") {
    throw new CelError(
      precision === undefined ? "unexpected end of string" : parseMistake("error while parsing precision: could not find end of precision specifier"),
    );
  }
  if (Number(precision ?? 0) > MAX_PRECISION) {
    throw new CelError(parseMistake(`error while parsing precision: ${precision} is too large`));
  }
  const clause = clauses.get(letter);
  if (clause === undefined) {
    throw new CelError(parseMistake(`unrecognized formatting clause "${letter}"`));
  }
  return clause;
}

function parseMistake(message: string): string {
  return `could not parse formatting clause: ${message}`;
}

function mistake(clause: FormatClause, given: string): string {
  return `error during formatting: ${clause.complaint}, was given ${given}`;
}
