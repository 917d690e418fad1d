import type { Operand, Overload } from "../check/overload.ts";
import { type CelType, dynType } from "../types/cel-type.ts";
import { typeName } from "../types/format-type.ts";
import { noSuchOverload } from "../values/cel-error.ts";
import type { CelValue } from "../values/cel-value.ts";
import { typeOf } from "../values/type-of.ts";

/** Finds the overload for values; throws "no such overload" when none fits. */
export type Choose = (values: readonly CelValue[]) => Overload;

/** Chooses among overloads by the types of the values. */
export function dispatch(candidates: readonly Overload[]): Choose {
  const guards = candidates.map((candidate) => ({ candidate, accepts: candidate.accepts, names: candidate.parameters.map(runtimeName) }));
  return (values) => {
    const types = values.map(typeOf);
    for (const { candidate, accepts, names } of guards) {
      if (accepts?.(values) ?? names.every((name, index) => name === undefined || name === types[index])) {
        return candidate;
      }
    }
    throw noSuchOverload();
  };
}

/** Whether values must be looked at before the overload may be called, because a type is only known at run time. */
export function needsGuard(overload: Overload, operands: readonly Operand[]): boolean {
  return overload.parameters.some((parameter, index) => {
    const name = runtimeName(parameter);
    return name !== undefined && name !== runtimeName(operands[index]?.type ?? dynType);
  });
}

/** What `typeOf` answers for values of a declared type; undefined when any value will do. */
function runtimeName(type: CelType): string | undefined {
  switch (type.kind) {
    case "dyn":
    case "parameter":
    case "error":
      return undefined;
    case "object":
      return "map";
    default:
      return typeName(type);
  }
}
