import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { isList } from "../fields.ts";
import { checkServiceCidrs } from "./service-cidrs.ts";

const fixed = "field is immutable";

/** The networks stay as they are, but that a second one may come. */
export function checkServiceCidrsUpdate(list: unknown, path: string, errors: FieldError[], { before }: CheckScope): void {
  const now = isList(list) ? list : [];
  const old = isList(before) ? before : [];
  if (now.length !== old.length && !(old.length === 1 && now.length === 2)) {
    errors.push(invalid(path, now, fixed));
    return;
  }
  for (const [index, network] of old.entries()) if (now[index] !== network) errors.push(invalid(`${path}[${index}]`, now[index], fixed));
  if (now.length > old.length) checkServiceCidrs(now, path, errors);
}
