import { check } from "./check/check.ts";
import { type CelEnvironment, createEnvironment } from "./check/environment.ts";
import { type Activation, compile, type Program } from "./compile/compile.ts";
import { overlayLibrary } from "./library/overlay.ts";
import { standardLibrary } from "./library/standard.ts";
import { parseExpression } from "./syntax/parser.ts";
import { dynType } from "./types/cel-type.ts";
import type { CelValue } from "./values/cel-value.ts";

/** Where overlay rules are checked when nothing is said: the standard and overlay functions, and untyped `self` and `oldSelf`. */
export const ruleEnvironment: CelEnvironment = createEnvironment({
  libraries: [standardLibrary, overlayLibrary],
  variables: { self: dynType, oldSelf: dynType },
  homogeneousLiterals: false,
});

/** Parses, checks and compiles in one go; throws `CelIssuesError` when the source is not right. */
export function compileSource(source: string, environment: CelEnvironment): Program {
  const { expr } = parseExpression(source, { macros: environment.macros });
  return compile(check(source, expr, environment));
}

/** A rule of a generated kind: its text is compiled when it is first needed, once. */
export function celRule(source: string, environment: CelEnvironment = ruleEnvironment): (activation: Activation) => CelValue {
  let program: Program | undefined;
  return (activation) => {
    program ??= compileSource(source, environment);
    return program(activation);
  };
}
