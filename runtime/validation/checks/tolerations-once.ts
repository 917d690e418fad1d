import type { CheckScope } from "../check-scope.ts";
import { duplicate, type FieldError } from "../field-error.ts";
import { itemsOf } from "../fields.ts";

/** Tolerations that differ in more than how long they last. */
export function checkTolerationsOnce(tolerations: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  const seen = new Set<string>();
  for (const [index, toleration] of itemsOf(tolerations).entries()) {
    const { key = "", operator = "", value = "", effect = "", tolerationSeconds = null } = toleration;
    const identity = JSON.stringify([key, operator, value, effect]);
    if (seen.has(identity))
      errors.push(
        duplicate(`${path}[${index}]`, { Key: key, Operator: operator, Value: value, Effect: effect, TolerationSeconds: tolerationSeconds }),
      );
    seen.add(identity);
  }
}
