import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { isFields, isList } from "../fields.ts";
import { httpHeaderNameProblems } from "../formats/http-header-name.ts";

/** The names of a probe's headers; faults are reported at the list. */
export function checkHttpHeaders(headers: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  for (const header of isList(headers) ? headers : []) {
    const name = isFields(header) && typeof header.name === "string" ? header.name : "";
    for (const problem of httpHeaderNameProblems(name)) errors.push(invalid(path, name, problem));
  }
}
