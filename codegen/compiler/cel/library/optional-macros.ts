import { expandedSize } from "../syntax/expanded-size.ts";
import type { Expr } from "../syntax/expr.ts";
import { type Macro, type MacroContext, variableName } from "../syntax/macro.ts";

/** The largest target that is put in two places. */
const MAX_EXPANDED = 1000;

function call(context: MacroContext, name: string, target: Expr | undefined, args: readonly Expr[]): Expr {
  return { kind: "call", id: context.nextId(), offset: context.offset, function: name, target, arguments: args };
}

/** `target.hasValue() ? result(body with the value) : optional.none()`. */
function mapping(name: string, wrap: (context: MacroContext, bound: Expr) => Expr): Macro {
  return {
    name,
    receiver: true,
    arity: 2,
    expand(context, target, args) {
      const [variable, body] = args;
      if (target === undefined || variable === undefined || body === undefined) {
        return undefined;
      }
      const bound = variableName(variable);
      if (bound === undefined) {
        return context.fail(variable, `${name}() variable name must be a simple identifier`);
      }
      // The target stands in two places: chains of these macros double in size with each link.
      if (expandedSize(target) > MAX_EXPANDED) {
        return context.fail(target, `expression is too large for ${name}()`);
      }
      const value = call(context, "value", target, []);
      const applied: Expr = { kind: "bind", id: context.nextId(), offset: context.offset, variable: bound, value, body };
      const none = call(context, "optional.none", undefined, []);
      return call(context, "_?_:_", undefined, [call(context, "hasValue", target, []), wrap(context, applied), none]);
    },
  };
}

/** `optMap` applies an expression to the value that is there, `optFlatMap` one that answers an optional itself. */
export const optionalMacros: readonly Macro[] = [
  mapping("optMap", (context, bound) => call(context, "optional.of", undefined, [bound])),
  mapping("optFlatMap", (_, bound) => bound),
];
