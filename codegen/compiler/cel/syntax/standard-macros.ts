import type { ComprehensionMacro, Expr } from "./expr.ts";
import { comprehension, type Macro, type MacroContext, variableName } from "./macro.ts";

const has: Macro = {
  name: "has",
  receiver: false,
  arity: 1,
  expand(context, _target, args) {
    const [argument] = args;
    if (argument?.kind !== "select" || argument.test || argument.optional) {
      return argument === undefined ? undefined : context.fail(argument, "invalid argument to has() macro");
    }
    return { ...argument, id: context.nextId(), offset: context.offset, test: true };
  },
};

/** The macros of the language definition: has, all, exists, exists_one (and existsOne), map with two and three arguments, filter. */
export const standardMacros: readonly Macro[] = [
  has,
  quantifier("all", "all"),
  quantifier("exists", "exists"),
  quantifier("exists_one", "existsOne"),
  quantifier("existsOne", "existsOne"),
  mapping("map", "map", 2),
  mapping("map", "map", 3),
  mapping("filter", "filter", 2),
];

function quantifier(name: string, macro: ComprehensionMacro): Macro {
  return {
    name,
    receiver: true,
    arity: 2,
    expand: (context, target, args) => walk(context, macro, target, args, "argument must be a simple name"),
  };
}

function mapping(name: string, macro: ComprehensionMacro, arity: number): Macro {
  return { name, receiver: true, arity, expand: (context, target, args) => walk(context, macro, target, args, "argument is not an identifier") };
}

function walk(
  context: MacroContext,
  macro: ComprehensionMacro,
  target: Expr | undefined,
  args: readonly Expr[],
  complaint: string,
): Expr | undefined {
  const [variable, first, second] = args;
  const name = variableName(variable);
  if (target === undefined || variable === undefined || first === undefined) {
    return undefined;
  }
  if (name === undefined) {
    return context.fail(variable, complaint);
  }
  return second === undefined ? comprehension(context, macro, target, [name], first) : comprehension(context, macro, target, [name], second, first);
}
