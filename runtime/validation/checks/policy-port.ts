import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { isFields } from "../fields.ts";
import { portNameProblems } from "../formats/port-name.ts";

const range = "must be between 1 and 65535, inclusive";

/** The ports that a rule of a network policy is about: one by name, or numbers from one to another. */
export function checkPolicyPort(rule: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  if (!isFields(rule)) return;
  const { port, endPort } = rule;
  const at = `${path}.endPort`;
  if (typeof port === "number") {
    if (!isPort(port)) errors.push(invalid(`${path}.port`, port, range));
    if (typeof endPort !== "number") return;
    if (endPort < port) errors.push(invalid(at, port, "must be greater than or equal to `port`"));
    if (!isPort(endPort)) errors.push(invalid(at, endPort, range));
  } else if (typeof port === "string") {
    if (endPort !== undefined) errors.push(invalid(at, endPort, "may not be specified when `port` is non-numeric"));
    for (const problem of portNameProblems(port)) errors.push(invalid(`${path}.port`, port, problem));
  } else if (endPort !== undefined) errors.push(invalid(at, endPort, "may not be specified when `port` is not specified"));
}

function isPort(port: number): boolean {
  return port >= 1 && port <= 65_535;
}
