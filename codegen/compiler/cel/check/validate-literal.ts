import type { CallExpr } from "../syntax/expr.ts";
import type { CelIssue } from "../syntax/issue.ts";

/** Makes the validation of a literal last argument: "invalid duration argument" where `isValid` says no. */
export function validateLiteral(name: string, isValid: (text: string) => boolean): (call: CallExpr) => CelIssue | undefined {
  return (call) => {
    const argument = call.arguments.at(-1);
    if (argument?.kind !== "constant" || typeof argument.value !== "string" || isValid(argument.value)) {
      return undefined;
    }
    return { offset: argument.offset, message: `invalid ${name} argument` };
  };
}
