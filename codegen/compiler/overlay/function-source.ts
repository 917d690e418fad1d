/** A function as text, in the common subset of JavaScript and strict TypeScript. */
export interface FunctionSource {
  /** Unique among the functions of one library: made of the type's full name. */
  readonly name: string;
  readonly parameters: readonly FunctionParameter[];
  /** Its TypeScript result. */
  readonly returns: string;
  /** Statements, indented by two spaces, a line each. */
  readonly body: readonly string[];
  /** Every name that the body uses and does not declare. */
  readonly imports: readonly FunctionImport[];
}

export interface FunctionParameter {
  readonly name: string;
  /** In TypeScript; the names in it are in `imports` with `type: true`. */
  readonly type: string;
}

/** A name from a module of the runtime (path from the project's root), or another compiled function. */
export type FunctionImport =
  | { readonly kind: "module"; readonly symbol: string; readonly from: string; readonly type: boolean }
  | { readonly kind: "defaults" | "validation"; readonly symbol: string; readonly typeName: string };

/** Prints a function as TypeScript, without its imports. */
export function printFunction(source: FunctionSource): string {
  const parameters = source.parameters.map((parameter) => `${parameter.name}: ${parameter.type}`).join(", ");
  return [
    `export function ${source.name}(${parameters}): ${source.returns} {`,
    ...source.body.map((line) => (line === "" ? "" : `  ${line}`)),
    "}",
    "",
  ].join("\n");
}

/** Names in TypeScript's file of a compiled type: "validate" + "AppsV1DeploymentSpec". */
export function functionName(verb: string, typeName: string): string {
  const [head = "", ...path] = typeName.split("/");
  const words = [...head.split(".").slice(-3), ...path];
  return (
    verb +
    words
      .map((word) => word.replace(/[^A-Za-z0-9]/g, "_"))
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join("")
  );
}
