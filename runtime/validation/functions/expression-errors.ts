import { type AdmissionVariables, admissionEnvironment, type CelType, compileExpression } from "../../../codegen/compiler/cel/index.ts";
import { typeName } from "../../../codegen/compiler/cel/types/format-type.ts";
import { type FieldError, internal, invalid } from "../field-error.ts";

/** An expression of a policy or webhook, and what it must be. */
export interface PolicyExpression {
  readonly source: string;
  readonly path: string;
  /** The names of the types it may evaluate to; none: any. */
  readonly results: readonly string[];
  readonly variables: AdmissionVariables;
  /** Printed as the bad value where that is not the source: it was trimmed. */
  readonly written?: string;
}

/** What is wrong with an expression; where nothing is, the type it evaluates to. */
export interface CheckedExpression {
  readonly errors: readonly FieldError[];
  readonly type?: CelType;
}

/**
 * Compiles an expression as admission would, for its faults.
 * Source: Kubernetes documentation, "Validating Admission Policy", "Validation Expression".
 */
export function expressionErrors({ source, path, results, variables, written = source }: PolicyExpression): CheckedExpression {
  const compiled = compileExpression(source, admissionEnvironment(variables));
  if ("step" in compiled) {
    const fault =
      compiled.step === "compilation"
        ? invalid(path, written, `compilation failed: ${compiled.message}`)
        : internal(path, `program instantiation failed: ${compiled.message}`);
    return { errors: [fault] };
  }
  const { type } = compiled.checked;
  const name = fullTypeName(type);
  if (results.length === 0 || results.includes(name)) return { errors: [], type };
  const wanted = results.length === 1 ? results[0] : `one of [${results.join(" ")}]`;
  return { errors: [invalid(path, written, `must evaluate to ${wanted} but got ${name}`)] };
}

/** A type as cel-go prints it on its own: "list(JSONPatch)", "null_type". */
export function fullTypeName(type: CelType): string {
  switch (type.kind) {
    case "list":
      return `list(${fullTypeName(type.element)})`;
    case "map":
      return `map(${fullTypeName(type.key)}, ${fullTypeName(type.value)})`;
    case "type":
      return `type(${fullTypeName(type.of)})`;
    case "opaque":
      return type.parameters.length === 0 ? type.name : `${type.name}(${type.parameters.map(fullTypeName).join(", ")})`;
    default:
      return typeName(type);
  }
}
