import type { CheckScope } from "../check-scope.ts";
import { duplicate, type FieldError, invalid } from "../field-error.ts";
import { itemsOf } from "../fields.ts";

/** Tokens that a CSI driver asks for (KEP-2047): one for an audience, for ten minutes at least. */
export function checkTokenRequests(requests: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  const audiences = new Set<unknown>();
  for (const [index, request] of itemsOf(requests).entries()) {
    const { audience = "", expirationSeconds: seconds } = request;
    const at = `${path}[${index}]`;
    if (audiences.has(audience)) {
      errors.push(duplicate(`${at}.audience`, audience));
      continue;
    }
    audiences.add(audience);
    if (typeof seconds !== "number") continue;
    if (seconds < 600) errors.push(invalid(`${at}.expirationSeconds`, seconds, "may not specify a duration less than 10 minutes"));
    if (seconds > 2 ** 32) errors.push(invalid(`${at}.expirationSeconds`, seconds, "may not specify a duration larger than 2^32 seconds"));
  }
}
