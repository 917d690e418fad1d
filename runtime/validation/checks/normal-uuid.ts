import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";

const normalized = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A UUID as RFC 4122 writes it, in lower case. */
export function checkNormalUuid(uid: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  const text = String(uid);
  if (normalized.test(text)) return;
  const plain = text.replace(/^urn:uuid:|[{}]/gi, "");
  const lengths = [36, 45, 38, 32];
  if (!lengths.includes(text.length)) errors.push(invalid(path, text, `error validating uid: invalid UUID length: ${text.length}`));
  else if (!/^[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$/i.test(plain))
    errors.push(invalid(path, text, "error validating uid: invalid UUID format"));
  else {
    const form = "`xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx` with lowercase hexadecimal characters";
    errors.push(invalid(path, text, `uid must be in RFC 4122 normalized form, ${form}`));
  }
}
