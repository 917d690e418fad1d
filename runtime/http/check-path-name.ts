import { goQuote } from "../../codegen/compiler/cel/kubernetes/values/go-quote.ts";
import { badRequest } from "../errors/status-error.ts";

/**
 * Refuses names that no object can have because they could not stand in a path; others are looked up, and not found.
 * @throws StatusError 400
 */
export function checkPathName(name: string): void {
  if (name === "." || name === "..") throw badRequest(`Name parameter invalid: "${name}": may not be '${name}'`);
  if (name.includes("%")) throw badRequest(`Name parameter invalid: ${goQuote(name)}: may not contain '%'`);
}
