import { compileExpression, deviceEnvironment, deviceSize } from "../../../codegen/compiler/cel/index.ts";
import { typeText } from "../../../codegen/compiler/cel/types/format-type.ts";
import type { CheckScope } from "../check-scope.ts";
import { type FieldError, forbidden, invalid, tooLong } from "../field-error.ts";
import { compilationError } from "../functions/expression-errors.ts";

/** Bytes. */
const lengthLimit = 10 * 1024;
const costLimit = 1_000_000;

/** An expression that selects devices. Source: KEP-4381, "Structured parameters". */
export function checkDeviceExpression(expression: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  const source = String(expression ?? "");
  if (Buffer.byteLength(source) > lengthLimit) {
    errors.push(tooLong(path, lengthLimit));
    return;
  }
  const compiled = compileExpression(source, deviceEnvironment(), { sizes: deviceSize });
  if ("step" in compiled) {
    errors.push(compilationError(compiled, path, source));
    return;
  }
  const { type } = compiled.checked;
  if (type.kind !== "bool" && type.kind !== "dyn") {
    errors.push(invalid(path, source, `must evaluate to bool or the unknown type, not ${typeText(type)}`));
  } else if (compiled.estimate.max > costLimit) {
    errors.push(forbidden(path, "too complex, exceeds cost limit"));
  }
}
