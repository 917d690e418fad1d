import { check } from "../../../../codegen/compiler/cel/check/check.ts";
import { createEnvironment } from "../../../../codegen/compiler/cel/check/environment.ts";
import { type Activation, compile } from "../../../../codegen/compiler/cel/compile/compile.ts";
import { standardLibrary } from "../../../../codegen/compiler/cel/library/standard.ts";
import { parse } from "../../../../codegen/compiler/cel/syntax/parser.ts";
import { type CelType, dynType } from "../../../../codegen/compiler/cel/types/cel-type.ts";
import type { CelValue } from "../../../../codegen/compiler/cel/values/cel-value.ts";

/** Evaluates an expression of the standard library over variables, dyn unless their types are given. */
export function evaluate(source: string, activation: Activation = {}, types: Readonly<Record<string, CelType>> = {}): CelValue {
  const variables = { ...Object.fromEntries(Object.keys(activation).map((name) => [name, dynType])), ...types };
  const environment = createEnvironment({ libraries: [standardLibrary], variables, homogeneousLiterals: false });
  return compile(check(source, parse(source), environment))(activation);
}
