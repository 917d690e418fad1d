import { createMacroTable, type Macro, type MacroTable } from "../syntax/macro.ts";
import type { CelType, ObjectType } from "../types/cel-type.ts";
import type { CelValue } from "../values/cel-value.ts";
import type { CelFunction } from "./overload.ts";

/** A name with a fixed value: a type, an enum member. */
export interface CelConstant {
  readonly type: CelType;
  readonly value: CelValue;
}

/** A set of functions, macros and constants that go together; one file each. */
export interface CelLibrary {
  readonly name: string;
  readonly functions: readonly CelFunction[];
  readonly macros?: readonly Macro[];
  readonly constants?: ReadonlyMap<string, CelConstant>;
}

/** All that an expression may refer to. Made once and shared; `extendEnvironment` adds variables cheaply. */
export interface CelEnvironment {
  /** The namespace in which names are looked up first, `a.b`; empty for none. */
  readonly container: string;
  readonly variables: ReadonlyMap<string, CelType>;
  readonly functions: ReadonlyMap<string, CelFunction>;
  readonly macros: MacroTable;
  readonly constants: ReadonlyMap<string, CelConstant>;
  /** Object types that expressions may name and construct. */
  readonly objectTypes: ReadonlyMap<string, ObjectType>;
  /** Whether the elements of a list or map literal must agree in type; Kubernetes says yes. */
  readonly homogeneousLiterals: boolean;
}

/** What `createEnvironment` takes; what is left out is empty. */
export interface EnvironmentOptions {
  readonly libraries: readonly CelLibrary[];
  readonly container?: string;
  readonly variables?: Readonly<Record<string, CelType>> | ReadonlyMap<string, CelType>;
  readonly objectTypes?: ReadonlyMap<string, ObjectType>;
  readonly homogeneousLiterals?: boolean;
}

/** Merges libraries into an environment. Overloads of one function from several libraries add up. */
export function createEnvironment(options: EnvironmentOptions): CelEnvironment {
  const functions = new Map<string, CelFunction>();
  for (const declared of options.libraries.flatMap((library) => library.functions)) {
    const known = functions.get(declared.name);
    functions.set(declared.name, known === undefined ? declared : { name: declared.name, overloads: [...known.overloads, ...declared.overloads] });
  }
  return {
    container: options.container ?? "",
    variables: toMap(options.variables),
    functions,
    macros: createMacroTable(options.libraries.flatMap((library) => library.macros ?? [])),
    constants: new Map(options.libraries.flatMap((library) => [...(library.constants ?? [])])),
    objectTypes: options.objectTypes ?? new Map(),
    homogeneousLiterals: options.homogeneousLiterals ?? true,
  };
}

/** The same environment with more variables and object types. */
export function extendEnvironment(base: CelEnvironment, extra: Pick<EnvironmentOptions, "variables" | "objectTypes">): CelEnvironment {
  return {
    ...base,
    variables: new Map([...base.variables, ...toMap(extra.variables)]),
    objectTypes: extra.objectTypes === undefined ? base.objectTypes : new Map([...base.objectTypes, ...extra.objectTypes]),
  };
}

/** The names that a reference may mean, the innermost namespace first; a leading dot means the outermost only. */
export function candidateNames(container: string, name: string): readonly string[] {
  if (name.startsWith(".")) {
    return [name.slice(1)];
  }
  if (container === "") {
    return [name];
  }
  const segments = container.split(".");
  return [...segments.map((_, index) => `${segments.slice(0, segments.length - index).join(".")}.${name}`), name];
}

function toMap(variables: EnvironmentOptions["variables"]): ReadonlyMap<string, CelType> {
  return variables instanceof Map ? variables : new Map(Object.entries(variables ?? {}));
}
