import type { ComprehensionMacro } from "./expr.ts";
import { comprehension, type Macro, variableName } from "./macro.ts";

/** The macros over index and element, or key and value: all, exists, existsOne, transformList, transformMap, transformMapEntry (cel-go's two-variable comprehensions). */
export const twoVariableMacros: readonly Macro[] = [
  twoVariable("all", "all", 3),
  twoVariable("exists", "exists", 3),
  twoVariable("exists_one", "existsOne", 3),
  twoVariable("existsOne", "existsOne", 3),
  twoVariable("transformList", "transformList", 3),
  twoVariable("transformList", "transformList", 4),
  twoVariable("transformMap", "transformMap", 3),
  twoVariable("transformMap", "transformMap", 4),
  twoVariable("transformMapEntry", "transformMapEntry", 3),
  twoVariable("transformMapEntry", "transformMapEntry", 4),
];

function twoVariable(name: string, macro: ComprehensionMacro, arity: number): Macro {
  return {
    name,
    receiver: true,
    arity,
    expand(context, target, args) {
      const [key, value, third, fourth] = args;
      if (target === undefined || key === undefined || value === undefined || third === undefined) {
        return undefined;
      }
      const keyName = variableName(key);
      const valueName = variableName(value);
      if (keyName === undefined) {
        return context.fail(key, "argument must be a simple name");
      }
      if (valueName === undefined) {
        return context.fail(value, "argument must be a simple name");
      }
      if (keyName === valueName) {
        return context.fail(value, `duplicate variable name: ${keyName}`);
      }
      return fourth === undefined
        ? comprehension(context, macro, target, [keyName, valueName], third)
        : comprehension(context, macro, target, [keyName, valueName], fourth, third);
    },
  };
}
