/**
 * Thrown while an expression is evaluated: "no such key: x", "division by zero", "no such overload". `&&`, `||`, `all` and `exists` may absorb it
 * (CEL language definition, "Logical Operators"); anything else that is thrown passes through them.
 */
export class CelError extends Error {
  constructor(message: string) {
    // Rules may fail and absorb failures in a loop; a stack trace would cost a hundred times the evaluation.
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    super(message);
    Error.stackTraceLimit = limit;
    this.name = "CelError";
  }
}

/** No overload of the function takes values of these types. */
export function noSuchOverload(): CelError {
  return new CelError("no such overload");
}

/** The map or object does not have the key. */
export function noSuchKey(key: string): CelError {
  return new CelError(`no such key: ${key}`);
}
