import type { CelLibrary } from "../check/environment.ts";
import { type Macro, variableName } from "../syntax/macro.ts";

const bind: Macro = {
  name: "bind",
  receiver: true,
  arity: 3,
  expand(context, target, args) {
    const [variable, value, body] = args;
    if (target?.kind !== "identifier" || target.name !== "cel" || variable === undefined || value === undefined || body === undefined) {
      return undefined;
    }
    const name = variableName(variable);
    if (name === undefined) {
      return context.fail(variable, "cel.bind() variable names must be simple identifiers");
    }
    return { kind: "bind", id: context.nextId(), offset: context.offset, variable: name, value, body };
  },
};

/** `cel.bind(variable, value, body)`. */
export const bindingsLibrary: CelLibrary = { name: "bindings", functions: [], macros: [bind] };
