import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { isList } from "../fields.ts";

/** Paths that name no resource: "/healthz", or "/healthz/*" for all below. */
export function checkNonResourceUrls(paths: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  if (!isList(paths)) return;
  if (paths.includes("*")) {
    if (paths.length > 1) errors.push(invalid(path, paths, "if '*' is present, must not specify other non-resource URLs"));
    return;
  }
  for (const [index, one] of paths.map(String).entries()) {
    const fault = pathFault(one);
    if (fault !== undefined) errors.push(invalid(`${path}[${index}]`, one, fault));
  }
}

function pathFault(text: string): string | undefined {
  if (text === "") return "must not be empty";
  if (!text.startsWith("/")) return "must start with slash";
  if (text.includes(" ")) return "must not contain white-space";
  if (text.includes("//")) return "must not contain double slash";
  const wildcards = text.split("*").length - 1;
  return wildcards > 1 || (wildcards === 1 && !text.endsWith("/*")) ? "wildcard can only do suffix matching" : undefined;
}
