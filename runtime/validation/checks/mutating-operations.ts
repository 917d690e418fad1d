import type { CheckScope } from "../check-scope.ts";
import { type FieldError, notSupported } from "../field-error.ts";
import { isList, itemsOf } from "../fields.ts";

const supported = ["*", "CONNECT", "CREATE", "UPDATE"];

/** The operations of rules that mutate: what is deleted cannot be changed. */
export function checkMutatingOperations(rules: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  for (const { operations } of itemsOf(rules)) {
    if (!isList(operations)) continue;
    for (const operation of operations) {
      if (!supported.includes(String(operation))) errors.push(notSupported(`${path}.operations`, operation, supported));
    }
  }
}
