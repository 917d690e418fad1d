import type { CelType } from "../types/cel-type.ts";
import { Substitution, substitute } from "../types/unify.ts";
import type { Overload } from "./overload.ts";

/** A signature with fresh type variables in place of its parameters, so that calls do not bind each other's. */
export function instantiate(overload: Overload, fresh: () => CelType): Pick<Overload, "parameters" | "result"> {
  const names = new Set<string>();
  for (const type of [...overload.parameters, overload.result]) {
    collect(type, names);
  }
  if (names.size === 0) {
    return overload;
  }
  const substitution = new Substitution();
  for (const name of names) {
    substitution.bind(name, fresh());
  }
  return {
    parameters: overload.parameters.map((type) => substitute(substitution, type, false)),
    result: substitute(substitution, overload.result, false),
  };
}

function collect(type: CelType, names: Set<string>): void {
  switch (type.kind) {
    case "parameter":
      names.add(type.name);
      break;
    case "list":
      collect(type.element, names);
      break;
    case "map":
      collect(type.key, names);
      collect(type.value, names);
      break;
    case "type":
      collect(type.of, names);
      break;
    case "opaque":
      for (const parameter of type.parameters) {
        collect(parameter, names);
      }
      break;
    default:
  }
}
