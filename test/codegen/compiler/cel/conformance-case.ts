import type { IncrementalTest } from "@bufbuild/cel-spec/testdata/tests.js";
import { check } from "../../../../codegen/compiler/cel/check/check.ts";
import { createEnvironment } from "../../../../codegen/compiler/cel/check/environment.ts";
import { type CelFunction, defineFunction, memberOverload, overload } from "../../../../codegen/compiler/cel/check/overload.ts";
import { compile } from "../../../../codegen/compiler/cel/compile/compile.ts";
import { CelIssuesError } from "../../../../codegen/compiler/cel/syntax/issue.ts";
import { createMacroTable } from "../../../../codegen/compiler/cel/syntax/macro.ts";
import { parse } from "../../../../codegen/compiler/cel/syntax/parser.ts";
import type { CelType } from "../../../../codegen/compiler/cel/types/cel-type.ts";
import { formatType } from "../../../../codegen/compiler/cel/types/format-type.ts";
import { doubleValue, isDouble } from "../../../../codegen/compiler/cel/values/cel-double.ts";
import { CelError } from "../../../../codegen/compiler/cel/values/cel-error.ts";
import type { CelValue } from "../../../../codegen/compiler/cel/values/cel-value.ts";
import { celEquals } from "../../../../codegen/compiler/cel/values/equals.ts";
import { formatValue } from "../../../../codegen/compiler/cel/values/format-value.ts";
import { mapGet, mapKeys } from "../../../../codegen/compiler/cel/values/map-access.ts";
import { isList, isMap, typeOf } from "../../../../codegen/compiler/cel/values/type-of.ts";
import { conformanceLibraries } from "./conformance-libraries.ts";
import { toCelType, toCelValue } from "./conformance-value.ts";

/** Runs one case; answers what is wrong, undefined when nothing is. Throws `NeedsProtobuf` for cases that cannot be said here. */
export function runConformanceCase({ original }: IncrementalTest): string | undefined {
  const variables = new Map<string, CelType>();
  const functions: CelFunction[] = [];
  for (const declaration of original.typeEnv) {
    if (declaration.declKind.case === "ident") {
      variables.set(declaration.name, toCelType(declaration.declKind.value.type));
    } else if (declaration.declKind.case === "function") {
      const overloads = declaration.declKind.value.overloads.map((declared) =>
        (declared.isInstanceFunction ? memberOverload : overload)(
          declared.overloadId,
          declared.params.map(toCelType),
          toCelType(declared.resultType),
          unbound,
        ),
      );
      functions.push(defineFunction(declaration.name, ...overloads));
    }
  }
  const environment = createEnvironment({
    libraries: [...conformanceLibraries, { name: "declared", functions }],
    container: original.container,
    variables,
    homogeneousLiterals: false,
  });
  const activation: Record<string, CelValue> = {};
  for (const [name, bound] of Object.entries(original.bindings)) {
    activation[name] = toCelValue(bound.kind.case === "value" ? bound.kind.value : undefined);
  }
  const matcher = original.resultMatcher;
  const expected = matcher.case === "value" ? toCelValue(matcher.value) : matcher.case === undefined ? true : undefined;
  const typed = matcher.case === "typedResult" ? matcher.value : undefined;
  try {
    const expr = parse(original.expr, { macros: original.disableMacros ? createMacroTable([]) : environment.macros });
    const checked = check(original.expr, expr, environment, { lenient: original.disableCheck });
    if (typed?.deducedType !== undefined) {
      const wanted = formatType(toCelType(typed.deducedType));
      if (formatType(checked.type) !== wanted) {
        return `type ${formatType(checked.type)} instead of ${wanted}`;
      }
    }
    if (original.checkOnly) {
      return undefined;
    }
    const result = compile(checked)(activation);
    if (matcher.case === "evalError" || matcher.case === "anyEvalErrors") {
      return `${show(result)} instead of an error`;
    }
    const wanted = typed === undefined ? expected : typed.result === undefined ? undefined : toCelValue(typed.result);
    return wanted === undefined || isSame(result, wanted) ? undefined : `${show(result)} instead of ${show(wanted)}`;
  } catch (error) {
    const isFailure = error instanceof CelError || error instanceof CelIssuesError;
    if (isFailure && (matcher.case === "evalError" || matcher.case === "anyEvalErrors")) {
      return undefined;
    }
    if (isFailure) {
      return error.message;
    }
    throw error;
  }
}

function unbound(): never {
  throw new CelError("unbound function");
}

/** Equal and of equal types, down to the elements. */
function isSame(left: CelValue, right: CelValue): boolean {
  if (isDouble(left) && isDouble(right)) {
    return Object.is(doubleValue(left), doubleValue(right));
  }
  if (isList(left) && isList(right)) {
    return left.length === right.length && left.every((element, index) => isSame(element, right[index] as CelValue));
  }
  if (isMap(left) && isMap(right)) {
    const keys = mapKeys(left);
    return keys.length === mapKeys(right).length && keys.every((key) => isSame(mapGet(left, key) as CelValue, mapGet(right, key) ?? null));
  }
  return typeOf(left) === typeOf(right) && celEquals(left, right);
}

function show(value: CelValue): string {
  return `${typeOf(value)} ${isList(value) ? `[${value.map(show).join(", ")}]` : formatValue(value)}`;
}
