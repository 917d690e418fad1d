import { check } from "./check/check.ts";
import type { CelEnvironment } from "./check/environment.ts";
import { type CompileOptions, compile, type Program } from "./compile/compile.ts";
import { parse } from "./syntax/parser.ts";

/** Parses, checks and compiles in one go; throws `CelIssuesError` when the source is not right. */
export function compileSource(source: string, environment: CelEnvironment, options: CompileOptions = {}): Program {
  return compile(check(source, parse(source, { macros: environment.macros }), environment), options);
}
